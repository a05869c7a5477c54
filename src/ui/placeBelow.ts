/** Air (px) between a button and what it opens, and to the edge of the window. */
const AIR = 8;

/** Puts what a button opens below it, within the window. */
export function placeBelow(button: HTMLElement, body: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const { width, height } = body.getBoundingClientRect();
  const within = (at: number, size: number, room: number) => Math.max(AIR, Math.min(at, room - size - AIR));
  body.style.left = `${within(left, width, document.documentElement.clientWidth)}px`;
  body.style.top = `${within(bottom + AIR, height, window.innerHeight)}px`;
}
