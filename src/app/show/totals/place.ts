import type { Picture, Room, Stop } from '../../../charts/kit/define.ts';
import type { LabelMark } from '../../../charts/kit/Label.tsx';
import { type Look, PLAIN } from '../../../charts/kit/look.ts';
import { textWidth } from '../../../charts/kit/text.ts';
import { sumFigure } from '../../../engine/figurenames.ts';
import type { Sum } from '../../../model/sum.ts';
import { pictureOf } from '../../export/exhibits/layout/picture.tsx';
import { setText } from '../../export/exhibits/layout/words.ts';
import type { FunderSum, Sums } from './sums.ts';

/** The sizes of type (px): names and coverage before the bars, amounts at their ends, the line below. */
const NAME = { size: 18, line: 24 };
const COVERAGE = { size: 14, line: 18 };
const AMOUNT = { size: 26 };
const BELOW = { size: 16, line: 24 };
/** The column of names, and the air between it and the bars (px). */
const NAMES = { share: 0.27, most: 230, gap: 20 };
/** A row, as high as its words need and no higher than leaves the bars long; the share of it that the bar takes (px). */
const ROW = { least: 48, most: 96, bar: 0.54 };
/** Between a bar's end and its amount (px). */
const BESIDE = 10;

/** The look of a sum: how its figures are known. */
const lookOfSum = ({ low, high, about, open }: Sum): Look => ({
  ...PLAIN,
  about: about > 0,
  range: high > low && Number.isFinite(high),
  open: open > 0,
});

/** What Enter or a click asks: the figure of a funder. As a filter the mark stands for those that state it. */
const stopOf = (
  { role, name, amount, coverage }: FunderSum,
  box: Pick<Stop, 'x' | 'y' | 'width' | 'height'>,
  row: number,
): Stop => ({
  key: `sum ${role}`,
  label: `${name}: ${amount}, ${coverage}`,
  ...box,
  row,
  column: 0,
  act: { dimension: role, value: '', range: [0, Infinity] },
  pressed: false,
  figure: sumFigure(role),
});

/** The money by who pays as bars from one line, with the amounts at their ends. */
export function placeSums({ funders, below }: Sums, { width, height }: Room): Picture {
  const names = Math.min(NAMES.most, width * NAMES.share);
  const zero = names + NAMES.gap;
  const free = (height ?? Infinity) - BELOW.line * 2;
  const texts = funders.map(({ name, coverage }) => {
    const title = setText(name, { type: NAME, weight: 600 }, { x: 0, y: 0, width: names });
    const words = setText(coverage, { type: COVERAGE, tone: 'ink2' }, { x: 0, y: 0, width: names });
    return { title, words, height: title.height + words.height };
  });
  const pitch = Math.max(
    ROW.least,
    ...texts.map((each) => each.height + 10),
    Math.min(ROW.most, free / funders.length),
  );
  const bar = Math.min(44, pitch * ROW.bar);
  const reserve = Math.max(...funders.map(({ amount }) => textWidth(amount, AMOUNT.size, 600))) + BESIDE + 4;
  const most = Math.max(1, ...funders.map(({ sum }) => (Number.isFinite(sum.high) ? sum.high : sum.low)));
  const length = (value: number) => (Math.max(0, width - zero - reserve) * value) / most;
  const middle = (i: number) => i * pitch + pitch / 2;
  const labels: LabelMark[] = funders.flatMap(({ role, amount, sum }, i) => {
    const text = texts[i];
    if (text === undefined) return [];
    const top = middle(i) - text.height / 2;
    const high = Number.isFinite(sum.high) ? sum.high : sum.low;
    const end = sum.known === 0 ? zero : zero + length(high) + BESIDE;
    const known = sum.known > 0;
    return [
      ...text.title.labels.map((label) => ({ ...label, y: label.y + top })),
      ...text.words.labels.map((label) => ({ ...label, y: label.y + top + text.title.height })),
      {
        id: `amount ${role}`,
        x: end,
        y: middle(i),
        text: amount,
        size: known ? AMOUNT.size : NAME.size,
        weight: known ? (600 as const) : (400 as const),
        tone: known ? ('ink' as const) : ('ink2' as const),
      },
    ];
  });
  const bars = funders.flatMap(({ role, sum }, i) =>
    sum.known === 0
      ? []
      : [
          {
            id: `sum ${role}`,
            x: zero,
            y: middle(i) - bar / 2,
            height: bar,
            low: length(sum.low),
            high: length(Number.isFinite(sum.high) ? sum.high : sum.low),
            look: lookOfSum(sum),
            role,
            outside: false,
          },
        ],
  );
  const foot = funders.length * pitch;
  const line = setText(below, { type: BELOW, tone: 'ink2' }, { x: 0, y: foot + BELOW.line / 2, width });
  const picture = pictureOf(width, foot + BELOW.line / 2 + line.height, {
    labels: [...labels, ...line.labels],
    bars,
    paths: [{ d: `M${zero} 0V${foot}`, tone: 'edge', width: 1 }],
  });
  return {
    ...picture,
    stops: funders.flatMap((funder, i) =>
      funder.role === 'agency' || funder.role === 'actors'
        ? [stopOf(funder, { x: 0, y: middle(i) - pitch / 2, width, height: pitch }, i)]
        : [],
    ),
  };
}
