/** A cache that remembers what was asked for since the turn before last, so that it never grows. */
export class Recent<Value> {
  #before: ReadonlyMap<string, Value> = new Map();
  #now = new Map<string, Value>();

  /** The value under the key, made when it is not remembered. */
  get(key: string, make: () => Value): Value {
    const value = this.#now.get(key) ?? this.#before.get(key) ?? make();
    this.#now.set(key, value);
    return value;
  }

  /** Ends a turn: what was not asked for during it is forgotten. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
