import { textWidth, type Weight, wrap } from '../../charts/kit/text.ts';
import { TYPE } from '../../charts/kit/theme.ts';
import type { Exhibit } from '../exhibit.ts';
import type { Parts } from '../spec.ts';

/** A line of words with its place (layout px); `y` is its middle. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly tone: 'ink' | 'ink2' | 'ink3';
}

/** Lines below each other, and how much room they take (layout px). */
export interface Words {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** A text in one style, to be wrapped. */
export interface Paragraph {
  readonly text: string;
  readonly type: { readonly size: number; readonly line: number };
  readonly weight: Weight;
  readonly tone: Line['tone'];
  readonly above: number;
}

/** The name of the product, which is not translated. */
const MARK = 'Medel';
/** Between the words of the footer and the mark at its end (layout px). */
const BESIDE_MARK = 24;

/** Breaks a text as `wrap` does, and a word that is longer than a line where the line ends. */
export function wrapWhole(text: string, width: number, size: number, weight: Weight): string[] {
  return wrap(text, width, size, weight).flatMap((line) => {
    if (textWidth(line, size, weight) <= width) return [line];
    const pieces = [''];
    for (const character of line) {
      const longer = `${pieces.at(-1) ?? ''}${character}`;
      if (longer !== character && textWidth(longer, size, weight) > width) pieces.push(character);
      else pieces[pieces.length - 1] = longer;
    }
    return pieces;
  });
}

/** Where an amount must not be parted from its unit: SEK 90.7 M, 90,7 mnkr. */
const BEFORE_UNIT = /\bSEK[ \u00A0](?=\d)|(?<=\d)[ \u00A0](?=(?:M|bn|k|mnkr|mdkr|tkr|kr)\b)/g;
const amounts = (text: string, space: string): string =>
  text.replaceAll(BEFORE_UNIT, (gap) => `${gap.slice(0, -1)}${space}`);

/** Lines of about one length: as many as the width asks for, and none of them with a word alone. */
function balanced(text: string, width: number, size: number, weight: Weight): string[] {
  const lines = wrapWhole(text, width, size, weight);
  let [low, high] = [textWidth(text, size, weight) / lines.length, width];
  while (lines.length > 1 && high - low > size) {
    const middle = (low + high) / 2;
    if (wrapWhole(text, middle, size, weight).length > lines.length) low = middle;
    else high = middle;
  }
  return lines.length > 1 ? wrapWhole(text, high, size, weight) : lines;
}

/** Sets paragraphs below each other in a width (layout px), each in lines of about one length. */
export function setParagraphs(paragraphs: readonly Paragraph[], width: number): Words {
  const lines: Line[] = [];
  let y = 0;
  for (const { text, type, weight, tone, above } of paragraphs) {
    if (text === '') continue;
    y += lines.length > 0 ? above : 0;
    for (const line of balanced(amounts(text, '\u00A0'), width, type.size, weight)) {
      // Searched for in the file, the words have spaces as they are typed.
      lines.push({ x: 0, y: y + type.line / 2, text: amounts(line, ' '), size: type.size, weight, tone });
      y += type.line;
    }
  }
  return { lines, height: y };
}

/** Texts on one line, if they have room on it; else each by itself. */
function inFew(texts: readonly string[], width: number, size: number): readonly string[] {
  const together = texts.filter((text) => text !== '').join(' · ');
  return textWidth(together, size) <= width ? [together] : texts;
}

/**
 * What stands above the picture, or beside it: its title, what it shows, and how it is counted.
 * @param slide whether the title is set as large as on a slide.
 */
export function header(
  { title, subtitle, filters, counting }: Exhibit,
  parts: Parts,
  width: number,
  slide: boolean,
): Words {
  const { sentence, title: large, body } = TYPE;
  const plain = { type: body, weight: 400, tone: 'ink2', above: 4 } as const;
  const below = [parts.title ? subtitle : '', parts.filters ? [filters, ...counting].join(' ') : ''];
  return setParagraphs(
    [
      {
        text: parts.title ? title : '',
        type: slide ? sentence : large,
        weight: 600,
        tone: 'ink',
        above: 0,
      },
      ...inFew(below, width, body.size).map((text) => ({ ...plain, text })),
    ],
    width,
  );
}

/** What stands below it: where the figures are from, of which day the picture is, and who made it. */
export function footer({ source, made }: Exhibit, parts: Parts, width: number): Words {
  const { size, line } = TYPE.small;
  const wanted = [parts.source ? source : '', parts.date ? made : ''];
  if (wanted.join('') === '') return { lines: [], height: 0 };
  const small = { type: TYPE.small, weight: 400, tone: 'ink2', above: 0 } as const;
  const mark = textWidth(MARK, size, 600);
  const room = width - mark - BESIDE_MARK;
  const words = setParagraphs(
    inFew(wanted, room, size).map((text) => ({ ...small, text })),
    room,
  );
  const end: Line = {
    x: width - mark,
    y: words.height - line / 2,
    text: MARK,
    size,
    weight: 600,
    tone: 'ink2',
  };
  return { lines: [...words.lines, end], height: words.height };
}
