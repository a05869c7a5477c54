// Reads a TrueType font: as much of the format as our own two files use.

/** A point of an outline (font units, up is positive), and whether the outline runs through it or is drawn towards it. */
export type Point = readonly [x: number, y: number, onCurve: boolean];
export type Contour = readonly Point[];

/** A font as its glyphs, by number. */
export interface TrueType {
  /** Font units to the size of type. */
  readonly em: number;
  /** The glyph of a character, if the font has it. */
  glyphOf(character: string): number | undefined;
  /** How far the next glyph stands from it (font units). */
  advanceOf(glyph: number): number;
  /** Where the drawing of a glyph begins and ends in the file; at one place where it has none. */
  drawingOf(glyph: number): readonly [start: number, end: number];
  contoursOf(glyph: number): readonly Contour[];
  readonly tables: Tables;
}

/** Where each table of a font lies in its file, by its name. */
export type Tables = ReadonlyMap<string, { readonly offset: number; readonly length: number }>;

/** Reads the list of tables that a font file begins with. */
export function tablesOf(view: DataView): Tables {
  const tables = Array.from({ length: view.getUint16(4) }, (_, i) => {
    const at = 12 + i * 16;
    const name = String.fromCodePoint(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    return [name, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) }] as const;
  });
  return new Map(tables);
}

/** Where a table of a font begins. @throws when the font has none of that name. */
export function tableAt(tables: Tables, name: string): number {
  const found = tables.get(name);
  if (found === undefined) throw new Error(`the font has no table ${name}`);
  return found.offset;
}

/** Where the drawing of each glyph begins and ends in the file; at one place where it has none. */
export function drawingsOf(view: DataView, tables: Tables): TrueType['drawingOf'] {
  const [glyf, loca] = [tableAt(tables, 'glyf'), tableAt(tables, 'loca')];
  const long = view.getInt16(tableAt(tables, 'head') + 50) === 1;
  const at = (i: number) => glyf + (long ? view.getUint32(loca + 4 * i) : 2 * view.getUint16(loca + 2 * i));
  return (glyph) => [at(glyph), at(glyph + 1)];
}

/** The glyph of each character of the basic plane (cmap, format 4). */
function charactersOf(view: DataView, cmap: number): Map<number, number> {
  const characters = new Map<number, number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 8 + i * 8);
    if (view.getUint16(table) !== 4) continue;
    const doubled = view.getUint16(table + 6);
    for (let segment = 0; segment < doubled; segment += 2) {
      const end = view.getUint16(table + 14 + segment);
      const start = view.getUint16(table + 16 + doubled + segment);
      const delta = view.getUint16(table + 16 + 2 * doubled + segment);
      const place = table + 16 + 3 * doubled + segment;
      const offset = view.getUint16(place);
      for (let code = start; code <= end && code < 0xffff; code++) {
        const glyph = offset === 0 ? code : view.getUint16(place + offset + 2 * (code - start));
        if (glyph !== 0) characters.set(code, (glyph + delta) & 0xffff);
      }
    }
  }
  return characters;
}

/** The contours of a glyph that is made of points. */
function pointsOf(view: DataView, glyph: number, count: number): Contour[] {
  const ends = Array.from({ length: count }, (_, i) => view.getUint16(glyph + 10 + 2 * i));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = glyph + 10 + 2 * count;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(at++);
    const repeats = flag & 8 ? view.getUint8(at++) : 0;
    for (let i = 0; i <= repeats; i++) flags.push(flag);
  }
  const run = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += (flag & same ? 1 : -1) * view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = run(2, 16);
  const ys = run(4, 32);
  return ends.map((end, i) => {
    const first = (ends[i - 1] ?? -1) + 1;
    return Array.from({ length: end - first + 1 }, (_, j): Point => {
      const k = first + j;
      return [xs[k] ?? 0, ys[k] ?? 0, ((flags[k] ?? 0) & 1) === 1];
    });
  });
}

/** The contours of a glyph that is made of others, each moved to its place, as letters and their accents are. */
function partsOf(view: DataView, glyph: number, contoursOf: (id: number) => Contour[]): Contour[] {
  const contours: Contour[] = [];
  let at = glyph + 10;
  let flags: number;
  do {
    flags = view.getUint16(at);
    // Our fonts move parts by px; they neither scale them nor hang them on points.
    if (!(flags & 2) || flags & 0b1100_1000) throw new Error('the font scales the parts of a glyph');
    const wide = flags & 1;
    const [dx, dy] = wide
      ? [view.getInt16(at + 4), view.getInt16(at + 6)]
      : [view.getInt8(at + 4), view.getInt8(at + 5)];
    const part = contoursOf(view.getUint16(at + 2));
    contours.push(...part.map((contour) => contour.map(([x, y, on]): Point => [x + dx, y + dy, on])));
    at += wide ? 8 : 6;
  } while (flags & 32);
  return contours;
}

/** Reads a font file. @throws when it is made otherwise than ours are. */
export function readTrueType(file: ArrayBuffer): TrueType {
  const view = new DataView(file);
  const tables = tablesOf(view);
  const table = (name: string) => tableAt(tables, name);
  const hmtx = table('hmtx');
  const widths = view.getUint16(table('hhea') + 34);
  const characters = charactersOf(view, table('cmap'));
  const drawingOf = drawingsOf(view, tables);
  const contoursOf = (glyph: number): Contour[] => {
    const [start, end] = drawingOf(glyph);
    if (start === end) return [];
    const count = view.getInt16(start);
    return count >= 0 ? pointsOf(view, start, count) : partsOf(view, start, contoursOf);
  };
  return {
    em: view.getUint16(table('head') + 18),
    glyphOf: (character) => characters.get(character.codePointAt(0) ?? 0),
    advanceOf: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, widths - 1)),
    drawingOf,
    contoursOf,
    tables,
  };
}
