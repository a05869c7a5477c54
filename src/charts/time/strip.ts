import type { Say } from '../../i18n/say.ts';
import type { Scene } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { writtenCount } from './figures.ts';
import type { ColumnMark } from './scene.ts';
import { busiest } from './title.ts';
import type { TimeView, YearCount } from './view.ts';
import type { YearScale } from './years.ts';

const { size: SIZE } = TYPE.small;
type Tone = 'ink' | 'ink2' | 'ink3';

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

/** The numbers above the columns; where they would touch, only that of the busiest year. */
export function numbersOfYears(
  view: TimeView,
  scale: YearScale,
  y: (year: YearCount) => number,
  tones: { readonly lit: Tone; readonly outside: Tone },
  say: Say,
): Scene['labels'][number][] {
  const widest = Math.max(0, ...view.years.map((year) => textWidth(writtenCount(year, say), SIZE, 600)));
  const fits = widest + AIR <= scale.cell;
  const most = busiest(view);
  const shown = fits ? view.years.filter((each) => each.most > 0) : most && most.most > 0 ? [most] : [];
  return shown.map((year) => {
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
