import { keysInView, type LegendKey } from '../../charts/kit/legend.ts';
import type { Say } from '../../i18n/say.ts';
import { reading } from '../../model/reading.ts';
import type { FigureRow, Scale } from './sizes.ts';
import type { Subject } from './subjects.ts';
import type { CompareText } from './text.ts';

/** The largest number of a scale. Targets count only where there is nothing else. */
function largestOf(rows: readonly FigureRow[], scale: Scale): number {
  if (scale === 'share') return 1;
  const lengths = rows
    .filter((row) => row.scale === scale)
    .flatMap(({ cells }) => cells.flat().map((item) => item.lengths))
    .filter((each) => each.length > 0);
  const reached = lengths.filter((each) => each.every(({ look }) => !look.target));
  const longest = (reached.length > 0 ? reached : lengths).map((each) =>
    each.reduce((sum, { high }) => sum + high, 0),
  );
  return Math.max(0, ...longest);
}

/** A row with the largest number of its scale. */
export interface ScaledRow extends FigureRow {
  readonly max: number;
}

/** Rows of figures under one heading. */
export interface Group {
  readonly words: string;
  readonly rows: readonly ScaledRow[];
}

/** The rows of figures by what they are drawn to: money, people, and what follows from both. */
export function groupsOf(figures: readonly FigureRow[], say: Say, t: CompareText): Group[] {
  const rowsOf = (...scales: readonly Scale[]) =>
    figures
      .filter(({ scale }) => scales.includes(scale))
      .map((row) => ({ ...row, max: largestOf(figures, row.scale) }));
  const upTo = (scale: 'money' | 'people') => {
    const max = largestOf(figures, scale);
    return t.groups[scale](say.reading(reading(max, max, false, false), scale === 'money' ? 'SEK' : 'count'));
  };
  const proportions = rowsOf('share', 'quotient');
  return [
    { words: upTo('money'), rows: rowsOf('money') },
    { words: upTo('people'), rows: rowsOf('people') },
    ...(proportions.length > 0 ? [{ words: t.groups.proportions, rows: proportions }] : []),
  ];
}

/** Explains the marks that are in a comparison, and no others. */
export function keysOf(figures: readonly FigureRow[], say: Say): LegendKey[] {
  const looksOf = (people: boolean) =>
    figures
      .filter(({ scale }) => (scale === 'people') === people)
      .flatMap(({ cells }) => cells.flat().flatMap(({ lengths }) => lengths.map(({ look }) => look)));
  const missing = figures.some(({ cells }) => cells.flat().some((item) => item.missing === true));
  const bars = keysInView(new Set(), looksOf(false), missing, 'bar', say);
  const explained = new Set(bars.map(({ text }) => text));
  const dots = keysInView(new Set(), looksOf(true), false, 'dot', say);
  return [...dots.filter(({ text }) => !explained.has(text)), ...bars];
}

/** What something compared is: a project, or so many of them. */
export function kindOf({ group, parts, outside }: Subject, say: Say, t: CompareText): string {
  if (group) return t.count(parts.length, say.number(parts.length));
  return outside ? `${t.project}, ${t.outside}` : t.project;
}
