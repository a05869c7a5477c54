/** Whether a finger has gone along a scale rather than across it. */
export const goesAlong = (along: 'x' | 'y', x: number, y: number): boolean =>
  along === 'x' ? Math.abs(x) >= Math.abs(y) : Math.abs(y) >= Math.abs(x);

/**
 * Keeps the page from scrolling under a finger that is drawn along a scale; across it, it scrolls. The stylesheet says
 * the same, but not every browser hears it of a part of a picture.
 * @returns a function that stops it.
 */
export function keepFromScrolling(scale: Element, along: 'x' | 'y'): () => void {
  let start: { readonly x: number; readonly y: number } | undefined;
  let brushes: boolean | undefined;
  const onStart = ({ touches: [touch, second] }: TouchEvent) => {
    brushes = second === undefined ? undefined : false;
    start = touch && { x: touch.clientX, y: touch.clientY };
  };
  const onMove = (event: TouchEvent) => {
    const [touch, second] = event.touches;
    if (touch === undefined || second !== undefined || start === undefined) return;
    // The first move decides for all that follow.
    brushes ??= goesAlong(along, touch.clientX - start.x, touch.clientY - start.y);
    if (brushes && event.cancelable) event.preventDefault();
  };
  // Said here and not by React, which would promise the browser not to prevent anything.
  scale.addEventListener('touchstart', onStart as EventListener, { passive: true });
  scale.addEventListener('touchmove', onMove as EventListener, { passive: false });
  return () => {
    scale.removeEventListener('touchstart', onStart as EventListener);
    scale.removeEventListener('touchmove', onMove as EventListener);
  };
}
