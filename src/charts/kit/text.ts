import { ADVANCES, CHARACTERS } from './advances.ts';

export type Weight = keyof typeof ADVANCES;

const INDEX = new Map([...CHARACTERS].map((character, i) => [character, i]));
/** The width taken for a character that was not measured, in thousandths: a wide one, so that nothing is clipped. */
const UNKNOWN = 800;

/** The width of a line of text (px) at a type size, from the font's own advances: the same in Node and browser. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let thousandths = 0;
  for (const character of text) thousandths += ADVANCES[weight][INDEX.get(character) ?? -1] ?? UNKNOWN;
  return (thousandths * size) / 1000;
}

/** Breaks a text into lines that fit a width (px). A single word longer than the width stands alone. */
export function wrap(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Shortens a text to a width (px) with an ellipsis. */
export function ellipsize(text: string, width: number, size: number, weight: Weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}…`, size, weight) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
