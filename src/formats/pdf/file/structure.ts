import type { Block } from './blocks.ts';
import { type Objects, type Reference, to } from './objects.ts';
import { dictionary, list, numbers, textString } from './syntax.ts';

/** What a screen reader is told of the page: a title and paragraphs that it reads, a figure that it has words for. */
export interface Structure {
  /** The steps that come before an element is painted, so that what is painted is known to belong to its block. */
  enter(element: Element): string;
  /** The steps that end the last block. */
  leave(): string;
  /** Puts what was painted on a page into the file, as parts of the document. */
  put(objects: Objects, page: Place): Painted;
}

/** A page as its parts know it. */
export interface Place {
  readonly page: Reference;
  readonly document: Reference;
  readonly box: readonly number[];
  /** The figure in words. */
  readonly alt: string;
}

/** The parts of a page in their order, and to which of them each of its pieces belongs. */
export interface Painted {
  readonly parts: readonly Reference[];
  readonly owners: readonly Reference[];
}

/** Puts the document into the file: the parts of its pages one after the other. */
export function putDocument(objects: Objects, document: Reference, pages: readonly Painted[]): Reference {
  const root = objects.reserve();
  const parts = pages.flatMap((page) => page.parts);
  objects.add(
    dictionary({ Type: '/StructElem', S: '/Document', P: to(root), K: list(parts.map(to)) }),
    document,
  );
  const rows = pages.map(({ owners }, i) => `${i} ${list(owners.map(to))}`);
  const parents = objects.add(`<</Nums [${rows.join(' ')}]>>`);
  const entries = {
    K: list([to(document)]),
    ParentTree: to(parents),
    ParentTreeNextKey: String(pages.length),
  };
  return objects.add(dictionary({ Type: '/StructTreeRoot', ...entries }), root);
}

/** @param blocks the elements that belong to a block; all others are the figure. */
export function createStructure(blocks: ReadonlyMap<Element, Block>): Structure {
  const figure: Block = { tag: 'Figure', pieces: [] };
  /** The blocks in the order in which they were painted. */
  const painted = new Set<Block>();
  let count = 0;
  let current: Block | 'artifact' | undefined;

  const leave = () => {
    const end = current === undefined ? '' : 'EMC';
    current = undefined;
    return end;
  };
  const begin = (next: Block | 'artifact') => {
    if (next === 'artifact') return '/Artifact BMC';
    painted.add(next);
    next.pieces.push(count);
    return `/${next.tag} <</MCID ${count++}>> BDC`;
  };
  /** A ground or a rule that stands in the picture by itself is there for the eye only. */
  const blockOf = (element: Element) => {
    const alone = element.parentElement?.nodeName === 'svg' && element.nodeName !== 'g';
    return blocks.get(element) ?? (alone ? 'artifact' : figure);
  };

  return {
    leave,
    enter(element) {
      const next = blockOf(element);
      if (next === current) return '';
      const steps = [leave(), begin(next)].filter((step) => step !== '').join('\n');
      current = next;
      return steps;
    },
    put(objects, { page, document, box, alt }) {
      const owners: Reference[] = [];
      const parts = Array.from(painted, (block) => {
        const own = objects.add(
          dictionary({
            Type: '/StructElem',
            S: `/${block.tag}`,
            P: to(document),
            Pg: to(page),
            K: list(block.pieces.map(String)),
            ...(block === figure && {
              Alt: textString(alt),
              A: `<</O /Layout /Placement /Block /BBox [${numbers(box)}]>>`,
            }),
          }),
        );
        for (const piece of block.pieces) owners[piece] = own;
        return own;
      });
      return { parts, owners };
    },
  };
}
