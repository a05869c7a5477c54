/** What a part of the page is to those who hear it. */
export type Tag = 'H1' | 'P' | 'Figure';

/** A part that is read as a whole. */
export interface Block {
  readonly tag: Tag;
  /** The numbers of its pieces on the page. */
  readonly pieces: number[];
}

/** Lines of a paragraph are at most so many sizes of type apart. */
const LEADING = 1.6;
const WORDS = new Set(['g', 'text', 'tspan']);

const plain = (text: string | null) => (text ?? '').normalize('NFC').replaceAll(/\s+/g, ' ').trim();
const numberOf = (element: Element, name: string) => Number.parseFloat(element.getAttribute(name) ?? '0');

/** Whether a line goes on with the paragraph of the one before it. */
function continues(line: Element, before: Element): boolean {
  const alike = ['x', 'font-size', 'font-weight', 'fill', 'transform'].every(
    (name) => line.getAttribute(name) === before.getAttribute(name),
  );
  const down = numberOf(line, 'y') - numberOf(before, 'y');
  return alike && down > 0 && down <= LEADING * numberOf(line, 'font-size');
}

/**
 * The paragraphs of a picture by their lines: a group right in the picture that holds nothing but words is read, and
 * all else is one figure that has words of its own. What says the title is the heading.
 */
export function readBlocks(svg: Element, title: string): ReadonlyMap<Element, Block> {
  const groups = [...svg.children].filter(
    (child) =>
      child.nodeName === 'g' && [...child.querySelectorAll('*')].every(({ nodeName }) => WORDS.has(nodeName)),
  );
  const paragraphs: Element[][] = [];
  for (const group of groups) {
    let before: Element | undefined;
    for (const line of group.querySelectorAll('text')) {
      if (before !== undefined && continues(line, before)) paragraphs.at(-1)?.push(line);
      else paragraphs.push([line]);
      before = line;
    }
  }
  return new Map(
    paragraphs.flatMap((lines) => {
      const text = plain(lines.map(({ textContent }) => textContent).join(' '));
      const block: Block = { tag: text === plain(title) ? 'H1' : 'P', pieces: [] };
      return lines.map((line) => [line, block] as const);
    }),
  );
}
