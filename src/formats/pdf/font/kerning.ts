/** How much closer (negative) or further two glyphs stand than their advances say, in units of the font. */
export type Kerning = (left: number, right: number) => number;

/** Where a glyph is in the list of those that a table is about; undefined where it is not. */
function coverage(view: DataView, table: number): (glyph: number) => number | undefined {
  const places = new Map<number, number>();
  const count = view.getUint16(table + 2);
  const byRange = view.getUint16(table) === 2;
  for (let i = 0; i < count; i++) {
    if (!byRange) places.set(view.getUint16(table + 4 + 2 * i), i);
    else {
      const range = table + 4 + 6 * i;
      const [first, last, place] = [0, 2, 4].map((at) => view.getUint16(range + at)) as [
        number,
        number,
        number,
      ];
      for (let glyph = first; glyph <= last; glyph++) places.set(glyph, place + glyph - first);
    }
  }
  return (glyph) => places.get(glyph);
}

/** The class of each glyph: 0 where none is given. */
function classes(view: DataView, table: number): (glyph: number) => number {
  const known = new Map<number, number>();
  if (view.getUint16(table) === 1) {
    const first = view.getUint16(table + 2);
    for (let i = 0; i < view.getUint16(table + 4); i++)
      known.set(first + i, view.getUint16(table + 6 + 2 * i));
  } else {
    for (let i = 0; i < view.getUint16(table + 2); i++) {
      const range = table + 4 + 6 * i;
      for (let glyph = view.getUint16(range); glyph <= view.getUint16(range + 2); glyph++)
        known.set(glyph, view.getUint16(range + 4));
    }
  }
  return (glyph) => known.get(glyph) ?? 0;
}

/** How many numbers a value has: one for each bit that is set. */
const numbersIn = (format: number) => [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => format & (1 << bit)).length;
/** Of the numbers of a value, the advance is the third; the first two are there only when their bits are set. */
const ADVANCE = 4;

type Pairs = (left: number, right: number) => number | undefined;

/** The pairs of one table; undefined for a pair that the next table is to be asked about. */
function readPairs(view: DataView, table: number): Pairs {
  const covered = coverage(view, table + view.getUint16(table + 2));
  const [first, second] = [view.getUint16(table + 4), view.getUint16(table + 6)];
  const size = 2 * (numbersIn(first) + numbersIn(second));
  const advance = (value: number) =>
    first & ADVANCE ? view.getInt16(value + 2 * numbersIn(first & (ADVANCE - 1))) : 0;
  if (view.getUint16(table) === 1)
    return (left, right) => {
      const place = covered(left);
      if (place === undefined) return undefined;
      const set = table + view.getUint16(table + 10 + 2 * place);
      for (let i = 0; i < view.getUint16(set); i++) {
        const pair = set + 2 + i * (2 + size);
        if (view.getUint16(pair) === right) return advance(pair + 2);
      }
      return undefined;
    };
  const [lefts, rights] = [8, 10].map((at) => classes(view, table + view.getUint16(table + at))) as [
    (glyph: number) => number,
    (glyph: number) => number,
  ];
  const columns = view.getUint16(table + 14);
  return (left, right) =>
    covered(left) === undefined
      ? undefined
      : advance(table + 16 + (lefts(left) * columns + rights(right)) * size);
}

/** All tables of pairs in a font's GPOS: we keep no other feature of it than kerning (`scripts/fonts.mjs`). */
function pairTables(view: DataView, gpos: number): readonly number[] {
  const lookups = gpos + view.getUint16(gpos + 8);
  return Array.from({ length: view.getUint16(lookups) }, (_, i) => {
    const lookup = lookups + view.getUint16(lookups + 2 + 2 * i);
    return Array.from({ length: view.getUint16(lookup + 4) }, (_each, j) => {
      const table = lookup + view.getUint16(lookup + 6 + 2 * j);
      // A table may lie further off than two bytes can tell; then four say where.
      const far = view.getUint16(lookup) === 9;
      return {
        kind: far ? view.getUint16(table + 2) : view.getUint16(lookup),
        at: far ? table + view.getUint32(table + 4) : table,
      };
    });
  })
    .flat()
    .flatMap(({ kind, at }) => (kind === 2 ? [at] : []));
}

/** Reads the kerning of a font from its GPOS table. Without one, no pair is kerned. */
export function readKerning(view: DataView, gpos: number | undefined): Kerning {
  const tables = gpos === undefined ? [] : pairTables(view, gpos).map((table) => readPairs(view, table));
  return (left, right) => {
    for (const pairs of tables) {
      const found = pairs(left, right);
      if (found !== undefined) return found;
    }
    return 0;
  };
}
