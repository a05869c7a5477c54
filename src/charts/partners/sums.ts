import { NOT_STATED } from '../../engine/columns.ts';
import { reading } from '../../model/reading.ts';
import { add, addAll, NOTHING, type Sum } from '../../model/sum.ts';
import { type CountedPart, MIXED, type NamedPart, type Part } from './parts.ts';

/** What may be claimed of the partners in a row. */
export interface RowSum {
  /** The partners that are named, each once however many projects name it. */
  readonly named: number;
  readonly sum: Sum;
}

const isNamed = (part: Part): part is NamedPart => part.kind === 'partner';
const isCounted = (part: Part): part is CountedPart => part.kind === 'counted';

/** Whether partners of this sector may be hidden in a part of another row, or in one without a number. */
const hides = (part: CountedPart, row: string): boolean =>
  part.row === row ? part.reading === undefined : part.row === NOT_STATED || part.sectors.includes(row);

/**
 * Adds up the partners of a row: the names, each once, and the counts beside them. A name shows that there is at
 * least that partner, and no more: who is not named is not ruled out. Targets are no partners yet, and who is only
 * mentioned is not called one: neither is counted.
 * @param parts all parts in view, of this row and of others.
 */
export function sumOfRow(row: string, parts: readonly Part[]): RowSum {
  const here = parts.filter((part) => part.row === row);
  const names = new Set(here.filter(isNamed).flatMap(({ members }) => members.map(({ name }) => name)));
  const counts = here.filter(isCounted).filter(({ quantity }) => quantity.target !== true);
  const known = addAll([
    ...(names.size > 0 ? [reading(names.size, names.size, false, true)] : []),
    ...counts.map((part) => part.reading),
  ]);
  const open = known.known > 0 && row !== MIXED && parts.filter(isCounted).some((part) => hides(part, row));
  return { named: names.size, sum: open ? add(known, { ...NOTHING, open: 1 }) : known };
}

/** The names that several projects give in one and the same sector, in their order. */
export function repeatedNames(parts: readonly Part[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { row, members } of parts.filter(isNamed)) {
    for (const { name } of members) {
      const key = `${row} ${name}`;
      if (seen.has(key)) repeated.add(name);
      seen.add(key);
    }
  }
  return [...repeated];
}
