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

/** A place on the paths through the values of sets, each set's in order. Sets that begin alike share the way. */
interface Place {
  readonly values: Place | undefined;
  readonly value: number;
  readonly further: Map<number, Place>;
  /** The set whose path ends here; -1 while no row has it. */
  set: number;
}

/** The sets of values seen so far. */
class Sets {
  readonly #values: string[] = [];
  readonly #codeOf = new Map<string, number>();
  /** The places where paths begin, by value. */
  readonly #starts: Place[] = [];
  /** The places where the paths of sets end, by set. */
  readonly #ends: Place[] = [];

  constructor() {
    this.of(NOT_STATED);
  }

  of(stated: string | readonly string[] | undefined): number {
    let place: Place | undefined;
    if (typeof stated === 'string') place = this.#start(stated);
    else if (stated !== undefined && stated.length > 1) place = this.#end(stated);
    else place = this.#start(stated?.[0] ?? NOT_STATED);
    if (place.set === -1) place.set = this.#ends.push(place) - 1;
    return place.set;
  }

  listed(): Pick<CategoryColumn, 'values' | 'codeOf' | 'first' | 'members'> {
    const first = [0];
    const members: number[] = [];
    for (const end of this.#ends) {
      for (let at: Place | undefined = end; at !== undefined; at = at.values) members.push(at.value);
      first.push(members.length);
    }
    const [values, codeOf] = [this.#values, this.#codeOf];
    return { values, codeOf, first: Uint32Array.from(first), members: Uint32Array.from(members) };
  }

  #start(name: string): Place {
    const known = this.#codeOf.get(name);
    if (known !== undefined) return this.#starts[known]!;
    const value = this.#values.push(name) - 1;
    const place: Place = { values: undefined, value, further: new Map(), set: -1 };
    this.#codeOf.set(name, value);
    this.#starts.push(place);
    return place;
  }

  #end(names: readonly string[]): Place {
    const values = new Set(Array.from(names, (name) => this.#start(name).value));
    const [first, ...others] = [...values].toSorted((a, b) => a - b);
    let place = this.#starts[first!]!;
    for (const value of others) {
      const further = place.further.get(value) ?? { values: place, value, further: new Map(), set: -1 };
      place.further.set(value, further);
      place = further;
    }
    return place;
  }
}
