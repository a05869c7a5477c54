import type { Say } from '../../i18n/say.ts';
import type { FigureRow } from './sizes.ts';
import type { Subject } from './subjects.ts';
import type { CompareText, FigureRowId } from './text.ts';

/** The numbers of those that are surely first in a row: one, or several that are equal. None where it is not sure. */
function firsts({ finding }: FigureRow, count: number): number[] {
  if (finding.kind === 'larger') return [finding.winner];
  if (finding.kind === 'equal') return Array.from({ length: count }, (_, i) => i);
  if (finding.kind !== 'order') return [];
  return finding.places.flatMap((each, i) => (each?.[1] === 1 ? [i] : []));
}

/** In which sense a row is told. */
const SENSES = ['inEveryCase', 'ofStated', 'byMiddles'] as const;
type Sense = (typeof SENSES)[number];

function senseOf({ finding, only }: FigureRow): Sense {
  if (only !== undefined) return only === 'middles' ? 'byMiddles' : 'ofStated';
  return finding.kind === 'order' && finding.places.includes(undefined) ? 'ofStated' : 'inEveryCase';
}

/** What all rows come to in a few sentences: who is larger in what, and of what nothing can be said. */
export function summaryOf(
  rows: readonly FigureRow[],
  subjects: readonly Subject[],
  say: Say,
  t: CompareText,
): string {
  const { summary } = t;
  const pair = subjects.length === 2;
  const nameOf = (index: number) => subjects[index]?.name ?? '';
  const named = (some: readonly FigureRow[]) => {
    const ids: readonly FigureRowId[] = some.map(({ id }) => id);
    return say.list(ids.map((id) => t.within[id]));
  };
  const sentence = (some: readonly FigureRow[], write: (rows: string) => string) =>
    some.length === 0 ? [] : [write(named(some))];

  // Most money is split; a row of what is not compares nothing.
  const compared = rows.filter(({ id, finding }) => id !== 'notSplit' || finding.kind !== 'unknown');
  const unknown = compared.filter(({ finding }) => finding.kind === 'unknown');
  const told = compared
    .filter((row) => !unknown.includes(row))
    .map((row) => ({ row, who: firsts(row, subjects.length) }));

  /** Those that are first alone in some rows, who are first most often before the others. */
  const alone = (sense: Sense) => {
    const clauses = subjects
      .map((_, i) => ({
        i,
        won: told
          .filter(({ row, who }) => who.length === 1 && who[0] === i && senseOf(row) === sense)
          .map(({ row }) => row),
      }))
      .filter(({ won }) => won.length > 0)
      .toSorted((a, b) => b.won.length - a.won.length)
      .map(({ i, won }, order) => {
        if (order > 0) return summary.also(nameOf(i), named(won));
        return (pair ? summary.larger : summary.largest)(nameOf(i), named(won));
      });
    return clauses.length === 0 ? [] : [summary[sense](clauses.join('; '))];
  };
  /** Those that are equal, and before all others. */
  const shared = (sense: Sense) => {
    const several = told.filter(({ row, who }) => who.length > 1 && senseOf(row) === sense);
    return [...new Set(several.map(({ who }) => who.join(' ')))].map((key) => {
      const same = several.filter(({ who }) => who.join(' ') === key);
      const names = say.list((same[0]?.who ?? []).map(nameOf));
      const list = named(same.map(({ row }) => row));
      return summary[sense](pair ? summary.equal(list) : summary.shared(names, list));
    });
  };
  const unclear = told.filter(({ who }) => who.length === 0).map(({ row }) => row);
  return [
    ...SENSES.flatMap((sense) => [...alone(sense), ...shared(sense)]),
    ...sentence(unclear, pair ? summary.overlap : summary.unclear),
    ...sentence(unknown, summary.unknown),
  ].join(' ');
}
