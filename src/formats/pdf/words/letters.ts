import type { Face } from '../font/face.ts';

const LETTER = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]`;
/** Letters of scripts that run from the right, and signs that turn the direction. */
const RIGHT_TO_LEFT = new RegExp(`${LETTER}|[\\u200F\\u202A-\\u202E\\u2066-\\u2069]`, 'u');
/** Words that run from the right, with what stands between them. */
const RUN = new RegExp(`${LETTER}(?:[\\p{M}\\p{P}\\s]*${LETTER})*\\p{M}*`, 'gu');
/** What a browser does not show: places where a word may break, marks of the order of bytes, control characters. */
// Looking for control characters is what this is for.
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u2060\uFEFF]/gu;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The letters of a text as one sees them: a letter and its accents are one. */
const lettersOf = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** A text as it is shown: accents joined to their letters, one space for several. */
export const shownOf = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\t\n\r ]+/g, ' ');

/**
 * The letters of a text from left to right, as they are seen. PDF readers expect words that run from the right so, and
 * turn them when they are copied.
 */
export const lettersAsSeen = (text: string): readonly string[] =>
  lettersOf(text.replaceAll(RUN, (run) => lettersOf(run).toReversed().join('')));

/** A part of a text, and whether our font has all its letters. */
export interface Cutting {
  readonly text: string;
  readonly ours: boolean;
}

/** Cuts a text where our font begins or ends to have its letters. One that runs from the right stays whole. */
export function cut(text: string, face: Face): readonly Cutting[] {
  if (face.covers(text)) return [{ text, ours: true }];
  if (RIGHT_TO_LEFT.test(text)) return [{ text, ours: false }];
  const cuttings: Cutting[] = [];
  for (const letter of lettersOf(text)) {
    const ours = face.covers(letter);
    const last = cuttings.at(-1);
    if (last?.ours === ours) cuttings[cuttings.length - 1] = { text: last.text + letter, ours };
    else cuttings.push({ text: letter, ours });
  }
  return cuttings;
}
