import { type RefObject, useLayoutEffect, useRef } from 'react';

/** How long (ms) a mark travels to where another form of the view has it. */
const TRAVEL = 400;

let query: MediaQueryList | undefined;

function stillWanted(): boolean {
  query ??= window.matchMedia('(prefers-reduced-motion: reduce)');
  return query.matches;
}

/** A mark's project: the first word of its id. */
const kin = (id: string): string => id.split(' ')[0] ?? id;

/**
 * Lets a mark that is drawn by another element than before, as when a bar becomes a dot, come from where it was.
 * Marks that keep their element glide by the stylesheet alone. Any step may be interrupted by the next.
 */
export function useTravel(svg: RefObject<SVGSVGElement | null>, picture: unknown, still: boolean): void {
  const before = useRef({ elements: new Set<Element>(), places: new Map<string, string>() });
  useLayoutEffect(() => {
    const marks = [...(svg.current?.querySelectorAll<SVGGElement>('[data-mark]') ?? [])];
    const { elements, places } = before.current;
    const now = new Map<string, string>();
    for (const mark of marks) {
      const id = mark.dataset['mark'] ?? '';
      const place = (mark.getAttribute('transform') ?? '').replace(/\(([^ ]+) ([^)]+)\)/, '($1px, $2px)');
      const from = places.get(id) ?? places.get(kin(id));
      if (!still && !elements.has(mark) && from !== undefined && from !== place && !stillWanted()) {
        mark.animate([{ transform: from }, { transform: place }], { duration: TRAVEL, easing: 'ease-out' });
      }
      // A mark comes before its number, and both may have one id: the mark's place is the one to start from.
      for (const name of [id, kin(id)]) if (!now.has(name)) now.set(name, place);
    }
    before.current = { elements: new Set(marks), places: now };
  }, [svg, picture, still]);
}
