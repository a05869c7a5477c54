import type { Say } from '../../i18n/say.ts';
import type { Scene } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { writtenCount } from './figures.ts';
import type { ColumnMark } from './scene.ts';
import { busiest } from './title.ts';
import type { TimeView, YearCount } from './view.ts';
import { namedYears, type YearScale } from './years.ts';

const { size: SIZE } = TYPE.small;
type Tone = 'ink' | 'ink2' | 'ink3';

/** Between the numbers above two columns (px). */
const APART = 6;
/** Air between columns, and what they take at most (px). */
const AIR = 2;
const WIDEST = 48;

/** The columns of all years on one foot. */
export function columnsOfYears(
  view: TimeView,
  scale: YearScale,
  foot: number,
  pxPerProject: number,
): ColumnMark[] {
  const width = Math.max(1, Math.min(scale.cell - AIR, WIDEST));
  return view.years.map(({ year, sure, most, all, lit }) => ({
    id: `${year}`,
    x: scale.x(year) + (scale.cell - width) / 2,
    width,
    y: foot,
    sure: (sure ?? most) * pxPerProject,
    most: most * pxPerProject,
    all: all * pxPerProject,
    outside: !lit,
  }));
}

/** Whether two years stand so far apart that words as wide as that do not touch (px). */
const areApart = (a: YearCount, b: YearCount, { cell }: YearScale, wide: number): boolean =>
  Math.abs(a.year - b.year) * cell >= wide + APART;

/**
 * The years whose numbers are shown: all, or where those would nearly touch, the busiest and those that the axis names;
 * the busiest alone where even these would.
 */
function numbered(view: TimeView, scale: YearScale, wide: number): readonly YearCount[] {
  const counted = view.years.filter(({ most }) => most > 0);
  if (wide + APART <= scale.cell) return counted;
  const most = busiest(view);
  const top = counted.find((each) => each === most);
  const years = new Set(namedYears(view, scale));
  const named = counted.filter(
    (each) => years.has(each.year) && (top === undefined || areApart(each, top, scale, wide)),
  );
  const [first, second] = named;
  if (first && second && !areApart(first, second, scale, wide)) return top ? [top] : [];
  return top ? [...named, top].toSorted((a, b) => a.year - b.year) : named;
}

/** The numbers above the columns, as many as stand apart. */
export function numbersOfYears(
  view: TimeView,
  scale: YearScale,
  y: (year: YearCount) => number,
  tones: { readonly lit: Tone; readonly outside: Tone },
  say: Say,
): Scene['labels'][number][] {
  const widest = Math.max(0, ...view.years.map((year) => textWidth(writtenCount(year, say), SIZE, 600)));
  return numbered(view, scale, widest).map((year) => {
    const words = writtenCount(year, say);
    const half = textWidth(words, SIZE, 600) / 2;
    const middle = scale.x(year.year) + scale.cell / 2;
    return {
      id: `year ${year.year} count`,
      x: Math.min(Math.max(middle, scale.left + half), scale.right - half),
      y: y(year),
      text: words,
      anchor: 'middle',
      weight: year.chosen ? 600 : 400,
      tone: year.lit ? tones.lit : tones.outside,
    };
  });
}
