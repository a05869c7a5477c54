import type { Language } from '../../model/language.ts';
import { escaped } from '../xml.ts';
import { solid } from './colour.ts';
import type { Colour } from './deck.ts';

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** The language as an office program names it. */
export const localeOf = (language: Language): string => LOCALES[language];

/** How words look where it is not as their place has it. */
export interface RunStyle {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: Colour;
  /** Says that the typeface is that of the theme, where it might be taken to be another. */
  readonly typeface?: boolean;
}

/** The attributes and the content of the properties of words. */
export function styleXml(
  name: string,
  language: Language,
  { size, bold, italic, colour, typeface }: RunStyle,
): string {
  const attributes = [
    ` lang="${localeOf(language)}"`,
    ...(size === undefined ? [] : [` sz="${Math.round(size * 100)}"`]),
    ...(bold === undefined ? [] : [` b="${bold ? 1 : 0}"`]),
    ...(italic === undefined ? [] : [` i="${italic ? 1 : 0}"`]),
  ].join('');
  const content = [
    ...(colour === undefined ? [] : [solid(colour)]),
    ...(typeface ? ['<a:latin typeface="+mn-lt"/>'] : []),
  ].join('');
  return content === '' ? `<a:${name}${attributes}/>` : `<a:${name}${attributes}>${content}</a:${name}>`;
}

/** Words in one look; a line that ends within them ends in the slide, too. */
export const runXml = (words: string, language: Language, style: RunStyle = {}): string =>
  words
    .split(/\r\n|[\n\r\v\u2028\u2029]/)
    .map((line) =>
      line === '' ? '' : `<a:r>${styleXml('rPr', language, style)}<a:t>${escaped(line)}</a:t></a:r>`,
    )
    .join('<a:br/>');

/** A paragraph. @param properties what goes before its runs, as its spacing. @param empty how it looks without any. */
export const paragraphXml = (
  runs: string,
  language: Language,
  properties = '',
  empty: RunStyle = {},
): string => `<a:p>${properties}${runs}${runs === '' ? styleXml('endParaRPr', language, empty) : ''}</a:p>`;

/** The space before a paragraph (points). */
export const spaceBefore = (points: number): string =>
  `<a:pPr><a:spcBef><a:spcPts val="${Math.round(points * 100)}"/></a:spcBef></a:pPr>`;

/** Words between two asterisks that touch them, as the notes of a story have emphasis. */
const EMPHASIS = /\*(?=\S)([^*]*[^\s*])\*/g;

/** Words in pieces, those with emphasis apart. */
export function piecesOf(words: string): readonly { readonly words: string; readonly strong: boolean }[] {
  const pieces: { words: string; strong: boolean }[] = [];
  let from = 0;
  for (const found of words.matchAll(EMPHASIS)) {
    pieces.push({ words: words.slice(from, found.index), strong: false });
    pieces.push({ words: found[1] ?? '', strong: true });
    from = found.index + found[0].length;
  }
  pieces.push({ words: words.slice(from), strong: false });
  return pieces.filter((piece) => piece.words !== '');
}

/** The paragraphs of notes, with their emphasis in italics. */
export function notesXml(notes: string, language: Language): string {
  const paragraphs = notes.split(/\n[^\S\n]*\n\s*/).filter((each) => each.trim() !== '');
  return paragraphs
    .map((each) =>
      paragraphXml(
        piecesOf(each.trim())
          .map(({ words, strong }) => runXml(words, language, strong ? { italic: true } : {}))
          .join(''),
        language,
        spaceBefore(6),
      ),
    )
    .join('');
}
