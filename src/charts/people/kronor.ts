import type { Say } from '../../i18n/say.ts';
import type { Reading } from '../../model/reading.ts';

/** A quotient (SEK a person) as it is written: no more figures than a quotient of "about" numbers can bear; else whole kronor, or parts of few. */
export function rounded(value: number, about: boolean): number {
  return about || value < 100 ? Number(value.toPrecision(3)) : Math.round(value);
}

type Words = Pick<Say['t']['figure'], 'range' | 'about' | 'atLeast' | 'atMost'>;

function numbers({ low, high, about, open }: Reading, words: Words, say: Say): string {
  const write = (value: number) => say.number(rounded(value, about));
  const marked = (text: string) => (about ? words.about(text) : text);
  if (open) return words.atLeast(marked(write(low)));
  if (low === 0 && high > 0) return words.atMost(marked(write(high)));
  return marked(write(low) === write(high) ? write(low) : words.range(write(low), write(high)));
}

/** Kronor a person as numbers alone: ≈380,000. In whole kronor throughout, so that rows can be told apart. */
export const bareKronor = (reading: Reading, say: Say): string => numbers(reading, say.t.figure, say);

/** The same with its unit: SEK ≈380,000. */
export const kronor = (reading: Reading, say: Say): string => say.t.figure.money(bareKronor(reading, say), 1);

/** The same for the ear: about 380,000 kronor. */
export const spokenKronor = (reading: Reading, say: Say): string =>
  say.t.spoken.money(numbers(reading, say.t.spoken, say), 1);
