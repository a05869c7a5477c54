import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryColumn } from '../../src/engine/category.ts';
import { companionsIn } from '../../src/engine/companions.ts';

type Row = Readonly<Record<'project' | 'challenge' | 'county', readonly string[]>>;
const FIELDS = ['project', 'challenge', 'county'] as const;

const companionsOf = (rows: readonly Row[]) =>
  companionsIn(new Map(FIELDS.map((field) => [field, categoryColumn(rows, (row) => row[field])])));

const values = (letters: string) =>
  fc.array(fc.constantFrom(...letters), { maxLength: 3 }).map((list) => [...new Set(list)]);
const rows = fc
  .array(fc.record({ challenge: values('abcd'), county: values('xyz') }), { minLength: 1, maxLength: 12 })
  .map((list) => list.map((row, i): Row => ({ ...row, project: [`p${i}`] })));

describe('what goes together with a value', () => {
  it('is what some row has beside it, as a look at every row says', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...FIELDS), fc.constantFrom(...FIELDS), (list, from, to) => {
        const companions = companionsOf(list);
        const all = (field: (typeof FIELDS)[number]) => [...new Set(list.flatMap((row) => row[field]))];
        for (const value of all(from)) {
          const found = companions(from, value);
          for (const other of all(to)) {
            const together =
              from === to
                ? other === value
                : list.some((row) => row[from].includes(value) && row[to].includes(other));
            expect(found.has(to, other), `${from} ${value}, ${to} ${other}`).toBe(together);
          }
        }
      }),
    );
  });

  it('is nothing where the value or the dimension is not known', () => {
    const companions = companionsOf([{ project: ['p0'], challenge: ['a'], county: [] }]);
    expect(companions('challenge', 'b').has('project', 'p0')).toBe(false);
    expect(companions('colour', 'green').has('project', 'p0')).toBe(false);
    expect(companions('challenge', 'a').has('colour', 'green')).toBe(false);
    expect(companions('challenge', 'a').has('county', '')).toBe(true);
  });
});
