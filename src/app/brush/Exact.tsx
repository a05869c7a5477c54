import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../../ui/Icon.tsx';
import { useSay } from '../context.ts';
import { Facet } from '../facets/Facet.tsx';
import { text } from './text.ts';
import type { Scaled } from './words.ts';

/** Air (px) between the brush and what opens beside it, and to the edge of the window. */
const AIR = 8;

/**
 * Puts the editor where the brush can still be seen, and within the window: below it, above it, to its right or its
 * left; over it only where there is no other room.
 */
function place(element: HTMLElement, { left, top, right, bottom }: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const [wide, high] = [document.documentElement.clientWidth, window.innerHeight];
  const within = (at: number, size: number, room: number) => Math.max(AIR, Math.min(at, room - size - AIR));
  const places = [
    { x: within(left, width, wide), y: bottom + AIR },
    { x: within(left, width, wide), y: top - height - AIR },
    { x: right + AIR, y: within(top, height, high) },
    { x: left - width - AIR, y: within(top, height, high) },
  ];
  const fits = ({ x, y }: { x: number; y: number }) =>
    x >= AIR && y >= AIR && x + width + AIR <= wide && y + height + AIR <= high;
  const { x, y } = places.find(fits) ?? { x: within(left, width, wide), y: within(bottom, height, high) };
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
}

/** The exact ends of a brush, typed. A click beside it, or Escape, closes it. */
export function Exact({
  dimension,
  beside,
  onClose,
}: Readonly<{ dimension: Scaled; beside: DOMRect; onClose: () => void }>) {
  const say = useSay();
  const body = useRef<HTMLDivElement>(null);
  const t = text[say.language];

  useLayoutEffect(() => {
    const element = body.current;
    if (element === null) return undefined;
    element.showPopover();
    place(element, beside);
    element.querySelector<HTMLElement>('input:not([type="checkbox"], [type="radio"])')?.focus();
    // What is said within it may need more room, as an error does.
    const observer = new ResizeObserver(() => place(element, beside));
    observer.observe(element);
    return () => observer.disconnect();
  }, [beside]);
  useEffect(() => {
    const element = body.current;
    const onToggle = (event: Event) => {
      if (event instanceof ToggleEvent && event.newState === 'closed') onClose();
    };
    element?.addEventListener('toggle', onToggle);
    return () => element?.removeEventListener('toggle', onToggle);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // For the editor alone, not for the view that may fill the window behind it.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return createPortal(
    // Escape closes it wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={body}
      popover="auto"
      role="dialog"
      aria-label={t.exact(t.names[dimension])}
      className="brush-exact"
      onKeyDown={onKeyDown}
    >
      <div className="brush-exact-head">
        <h3>{t.names[dimension]}</h3>
        <button type="button" className="icon-button" aria-label={t.close} title={t.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <Facet dimension={dimension} />
    </div>,
    document.body,
  );
}
