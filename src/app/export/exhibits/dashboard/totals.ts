import type { Picture } from '../../../../charts/kit/define.ts';
import type { LabelMark } from '../../../../charts/kit/Label.tsx';
import { PLAIN } from '../../../../charts/kit/look.ts';
import type { PathMark } from '../../../../charts/kit/scene.ts';
import { textWidth } from '../../../../charts/kit/text.ts';
import { TYPE } from '../../../../charts/kit/theme.ts';
import { pictureOf, together } from '../layout/picture.tsx';
import { longestWord, setText, type Style, widthOf } from '../layout/words.ts';
import type { Total } from './sums.ts';

/** Between sums side by side, and between rows of them (px). */
const GAP = { beside: 24, below: 16 };
/** A square for each project, full where it states the figure: its side, its pitch, and their row (px). */
const SQUARE = { side: 5, pitch: 7, row: 12, gap: 6, most: 40 };
/** The colour of a funder: its side, and the room that it takes (px). */
const SWATCH = { side: 12, room: 18 };

const PLAIN_WORDS: Style = { type: TYPE.body, tone: 'ink2' };
const UNIT: Style = { type: TYPE.lead, tone: 'ink2' };

/** The sizes that the numbers may have, and where nothing is stated the words, best first. */
const FIGURES = [
  { figure: TYPE.figure, none: TYPE.sentence },
  { figure: TYPE.sentence, none: TYPE.title },
  { figure: TYPE.title, none: TYPE.lead },
] as const;
type Figures = (typeof FIGURES)[number];

/** The number large and its unit small beside it, on one baseline. */
function setAmount({ amount, none }: Total, { figure, none: small }: Figures, y: number) {
  if (amount === undefined) {
    const style: Style = { type: small, tone: 'ink2' };
    const label: LabelMark = { x: 0, y, text: none, size: small.size, tone: 'ink2' };
    return { labels: [label], width: widthOf(none, style) };
  }
  const { size } = UNIT.type;
  let width = 0;
  const labels = [amount.before, amount.number, amount.after].flatMap((written, i): LabelMark[] => {
    const text = written.trim();
    if (text === '') return [];
    const x = width === 0 ? 0 : width + textWidth(' ', size);
    const number = i === 1;
    width = x + (number ? textWidth(text, figure.size, 600) : widthOf(text, UNIT));
    if (number) return [{ x, y, text, size: figure.size, weight: 600 }];
    return [{ x, y: y + (figure.size - size) * 0.35, text, size, tone: 'ink2' }];
  });
  return { labels, width };
}

/** How long the row of squares is (px); none is drawn of many projects. */
const squaresLength = ({ stated }: Total): number =>
  stated && stated.all <= SQUARE.most ? stated.all * SQUARE.pitch : 0;

function squares({ stated }: Total, y: number): PathMark[] {
  const { side, pitch, most } = SQUARE;
  if (stated === undefined || stated.all > most) return [];
  const row = (from: number, to: number, d: (x: number) => string) =>
    Array.from({ length: to - from }, (_, i) => d((from + i) * pitch)).join('');
  const full = row(0, stated.known, (x) => `M${x} ${y}h${side + 1}`);
  const hollow = row(
    stated.known,
    stated.all,
    (x) => `M${x + 0.5} ${y - side / 2}h${side}v${side}h${-side}z`,
  );
  return [
    { d: full, tone: 'ink3' as const, width: side + 1 },
    { d: hollow, tone: 'ink3' as const, width: 1 },
  ].filter(({ d }) => d !== '');
}

/** How the sums stand: how many side by side, how wide each is, and how large its number. */
interface Setting {
  readonly beside: number;
  readonly width: number;
  readonly figures: Figures;
}

const fits = (total: Total, { width, figures }: Setting): boolean =>
  Math.max(
    setAmount(total, figures, 0).width,
    longestWord(total.coverage, PLAIN_WORDS),
    widthOf(total.name, PLAIN_WORDS) + (total.role ? SWATCH.room : 0),
    squaresLength(total),
  ) <= width;

/** As many side by side as there is room for, with numbers as large as they can be then. */
function settingIn(totals: readonly Total[], width: number): Setting {
  const all = totals.length;
  const counts = [...new Set([all, Math.ceil(all / 2), 2])].filter((n) => n <= all);
  const settings = counts.flatMap((beside) =>
    FIGURES.map((figures) => ({ beside, width: (width - (beside - 1) * GAP.beside) / beside, figures })),
  );
  const fit = settings.find((setting) => totals.every((total) => fits(total, setting)));
  return fit ?? { beside: 1, width, figures: FIGURES[2] };
}

function placeOne(total: Total, { width, figures }: Setting, aside: boolean): Picture {
  const { name, role, coverage } = total;
  const { line } = PLAIN_WORDS.type;
  const indent = role ? SWATCH.room : 0;
  const swatch = {
    x: 0,
    y: (line - SWATCH.side) / 2,
    height: SWATCH.side,
    low: SWATCH.side,
    high: SWATCH.side,
  };
  const title = setText(name, PLAIN_WORDS, { x: indent, y: 0, width: width - indent });
  const amount = setAmount(total, figures, line + figures.figure.line / 2);
  const top = line + figures.figure.line;
  const drawn = squaresLength(total);
  const x = aside && drawn > 0 ? drawn + SQUARE.gap : 0;
  const y = top + (aside || drawn === 0 ? 0 : SQUARE.row);
  const words = setText(coverage, PLAIN_WORDS, { x, y, width: width - x });
  return pictureOf(width, y + words.height, {
    labels: [...title.labels, ...amount.labels, ...words.labels],
    bars: role ? [{ ...swatch, look: PLAIN, role, outside: false }] : [],
    paths: squares(total, aside ? top + line / 2 : top + SQUARE.row / 2),
  });
}

/** The sums side by side, in as few rows as their words allow. */
export function placeTotals(totals: readonly Total[], width: number): Picture {
  const setting = settingIn(totals, width);
  const aside = totals.every((total) => {
    const drawn = squaresLength(total);
    return drawn === 0 || drawn + SQUARE.gap + widthOf(total.coverage, PLAIN_WORDS) <= setting.width;
  });
  const placed = totals.map((total) => placeOne(total, setting, aside));
  const row = Math.max(...placed.map(({ height }) => height));
  const rows = Math.ceil(placed.length / setting.beside);
  return together(
    width,
    rows * row + (rows - 1) * GAP.below,
    placed.map((of, i) => ({
      x: (i % setting.beside) * (setting.width + GAP.beside),
      y: Math.floor(i / setting.beside) * (row + GAP.below),
      of,
    })),
  );
}
