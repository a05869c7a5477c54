type Compare = (a: string, b: string) => number;

/**
 * Signs that a collator weighs one by one: what consists of them alone is in the order of its signs. Others may stand
 * for two (ß), join the one before, or weigh nothing.
 */
const PLAIN =
  ' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉÜabcdefghijklmnopqrstuvwxyzåäöéü';

const ZERO = 48;
const NINE = 57;
const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** A number of more digits is compared by the collator alone. */
const DIGITS_AT_MOST = 200;

/** Whether two signs differ first of all, and not just as an accent or a capital does. */
const differ = (a: string, b: string, compare: Compare): boolean =>
  compare(`${a}b`, `${b}a`) < 0 && compare(`${a}a`, `${b}b`) < 0;

/** The weight of each plain sign, by its code, and that of a number among them; from 1 on. */
function weights(compare: Compare): Uint16Array {
  const table = new Uint16Array(256);
  let weight = 0;
  let before: string | undefined;
  for (const sign of [...PLAIN, '0'].toSorted(compare)) {
    if (before === undefined || differ(before, sign, compare)) weight += 1;
    table[sign.charCodeAt(0)] = weight;
    before = sign;
  }
  return table;
}

/** The words as rows of weights, each ended by a 0; and whether all of a word is in them. */
function keysOf(words: readonly string[], compare: Compare) {
  const table = weights(compare);
  // A digit that stands alone takes most: that a number comes, how long it is, and the digit.
  const room = words.reduce((sum, word) => sum + 3 * word.length + 1, 0);
  const keys = new Uint16Array(room);
  const starts = new Uint32Array(words.length);
  const plain = new Uint8Array(words.length);
  let end = 0;
  for (const [i, word] of words.entries()) {
    starts[i] = end;
    let known = true;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const weight = code < 256 ? (table[code] as number) : 0;
      if (!isDigit(code)) {
        if (weight === 0) known = false;
        else keys[end++] = weight;
        continue;
      }
      // A number is as large as it has digits, and then as they are; zeros before it add nothing.
      while (word.charCodeAt(at) === ZERO && isDigit(word.charCodeAt(at + 1))) at += 1;
      let after = at;
      while (isDigit(word.charCodeAt(after))) after += 1;
      if (after - at > DIGITS_AT_MOST) known = false;
      keys[end++] = table[ZERO] as number;
      keys[end++] = after - at;
      for (; at < after; at++) keys[end++] = word.charCodeAt(at);
      at -= 1;
    }
    keys[end++] = 0;
    plain[i] = known ? 1 : 0;
  }
  return { keys, starts, plain };
}

/** Sorts words by their keys, weight for weight: three ways at each, so that what words share is looked at once. */
function sortByKey(order: Uint32Array, keys: Uint16Array, starts: Uint32Array): void {
  const todo: [low: number, high: number, depth: number][] = [[0, order.length - 1, 0]];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [low, high, depth] = next;
    if (low >= high) continue;
    const at = (place: number) => keys[(starts[order[place] as number] as number) + depth] as number;
    const pivot = at((low + high) >> 1);
    let [less, more] = [low, high];
    for (let place = low; place <= more; ) {
      const weight = at(place);
      if (weight === pivot) {
        place += 1;
        continue;
      }
      const other = weight < pivot ? less++ : more--;
      const moved = order[place] as number;
      order[place] = order[other] as number;
      order[other] = moved;
      if (weight < pivot) place += 1;
    }
    todo.push([low, less - 1, depth], [more + 1, high, depth]);
    if (pivot !== 0) todo.push([less, more, depth + 1]);
  }
}

/** Whether two keys are the same. */
function sameKey(keys: Uint16Array, a: number, b: number): boolean {
  for (let at = 0; ; at++) {
    const weight = keys[a + at];
    if (weight !== keys[b + at]) return false;
    if (weight === 0) return true;
  }
}

/** So many steps a word may be away from its place on the average; beyond that, all are compared with each other. */
const STEPS = 4;

/**
 * Ranks words as a collator sorts them, from 1 on; those it holds to be equal share a rank. It is asked only where it
 * must be: where words have a sign that does not stand for itself, or differ in no more than accents and capitals.
 */
export function rankWords(words: readonly string[], compare: Compare): Uint32Array {
  const { keys, starts, plain } = keysOf(words, compare);
  const order = Uint32Array.from(words.keys());
  sortByKey(order, keys, starts);
  /** Whether the keys alone tell two words apart, and so which comes first. */
  const isTold = (a: number, b: number): boolean =>
    plain[a] === 1 && plain[b] === 1 && !sameKey(keys, starts[a] as number, starts[b] as number);
  const asked = (a: number, b: number): number => compare(words[a] as string, words[b] as string);
  let steps = 0;
  for (let place = 1; place < order.length && steps <= STEPS * words.length; place++) {
    const moving = order[place] as number;
    let to = place;
    for (; to > 0; to--) {
      const before = order[to - 1] as number;
      if (isTold(before, moving) || asked(before, moving) <= 0) break;
      order[to] = before;
      steps += 1;
    }
    order[to] = moving;
  }
  const sorted = steps > STEPS * words.length ? order.toSorted(asked) : order;
  const ranks = new Uint32Array(words.length);
  let rank = 0;
  for (const [place, word] of sorted.entries()) {
    const before = sorted[place - 1];
    if (before === undefined || isTold(before, word) || asked(before, word) !== 0) rank += 1;
    ranks[word] = rank;
  }
  return ranks;
}
