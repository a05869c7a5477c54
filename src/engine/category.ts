import { type CategoryColumn, type Codes, NOT_STATED } from './columns.ts';

/** A column of categories; a row gives one value, several, or none. A value said twice in a row counts once. */
export function categoryColumn<Row>(
  rows: readonly Row[],
  get: (row: Row) => string | readonly string[] | undefined,
): CategoryColumn {
  const sets = new Sets();
  let codes: Codes = new Uint8Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const code = sets.of(get(rows[row] as Row));
    if (code >= 2 ** 8 && codes instanceof Uint8Array) codes = new Uint16Array(codes);
    if (code >= 2 ** 16 && codes instanceof Uint16Array) codes = new Uint32Array(codes);
    codes[row] = code;
  }
  return { kind: 'category', rows: rows.length, codes, ...sets.listed() };
}

/** A list of values as a row states it, found by going from value to value. Lists that begin alike share the way. */
interface Stated {
  readonly before: Stated | undefined;
  readonly value: string;
  readonly further: Map<string, Stated>;
  /** The set of its values; -1 while no row has stated just this list. */
  set: number;
}

/** The sets of values seen so far. A list is looked into when it first occurs; after that it is only found. */
class Sets {
  readonly #values: string[] = [];
  readonly #codeOf = new Map<string, number>();
  /** By their members, written out in order. */
  readonly #sets = new Map<string, number>();
  readonly #first = [0];
  readonly #members: number[] = [];
  readonly #nothing = statedAfter(undefined, NOT_STATED);

  constructor() {
    this.#nothing.set = this.#setOf([NOT_STATED]);
  }

  of(stated: string | readonly string[] | undefined): number {
    let list = this.#nothing;
    if (typeof stated === 'string') list = furtherOf(list, stated);
    else if (stated !== undefined) for (const value of stated) list = furtherOf(list, value);
    if (list.set === -1) list.set = this.#setOf(valuesOf(list));
    return list.set;
  }

  listed(): Pick<CategoryColumn, 'values' | 'codeOf' | 'first' | 'members'> {
    const [values, codeOf] = [this.#values, this.#codeOf];
    return { values, codeOf, first: Uint32Array.from(this.#first), members: Uint32Array.from(this.#members) };
  }

  #setOf(values: readonly string[]): number {
    const codes = Array.from(new Set(values), (value) => this.#codeFor(value)).toSorted((a, b) => a - b);
    const key = codes.join();
    const set = this.#sets.get(key) ?? this.#sets.size;
    if (set === this.#sets.size) {
      this.#sets.set(key, set);
      for (const code of codes) this.#members.push(code);
      this.#first.push(this.#members.length);
    }
    return set;
  }

  #codeFor(value: string): number {
    const code = this.#codeOf.get(value) ?? this.#values.push(value) - 1;
    this.#codeOf.set(value, code);
    return code;
  }
}

function statedAfter(before: Stated | undefined, value: string): Stated {
  return { before, value, further: new Map(), set: -1 };
}

function furtherOf(list: Stated, value: string): Stated {
  const known = list.further.get(value);
  if (known !== undefined) return known;
  const further = statedAfter(list, value);
  list.further.set(value, further);
  return further;
}

function valuesOf(list: Stated): string[] {
  const values: string[] = [];
  for (let at = list; at.before !== undefined; at = at.before) values.push(at.value);
  return values.toReversed();
}
