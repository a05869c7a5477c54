/** How long (ms) the page may take to be laid out anew after a press. */
const SETTLED = 1000;

const TAKES_OVER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

let release = (): void => {};
let held = false;

/** Whether a picture is being held still just now, so that nothing else need do so. */
export const isHeldStill = (): boolean => held;

/**
 * Holds a picture still in the window while the page around it is laid out anew, as after one of its marks was
 * pressed: what stands above may grow or shrink, and what lies under the pointer stays there. Whoever scrolls takes
 * over.
 */
export function holdStill(picture: Element): void {
  release();
  const { top } = picture.getBoundingClientRect();
  const observer = new ResizeObserver(() => {
    const moved = picture.isConnected ? picture.getBoundingClientRect().top - top : 0;
    if (Math.abs(moved) >= 1) window.scrollBy(0, moved);
  });
  release = () => {
    held = false;
    observer.disconnect();
    clearTimeout(timer);
    for (const type of TAKES_OVER) removeEventListener(type, release);
    release = () => {};
  };
  held = true;
  const timer = setTimeout(release, SETTLED);
  for (const type of TAKES_OVER) addEventListener(type, release, { passive: true });
  for (const around of ['.cards', 'main']) {
    const element = picture.closest(around);
    if (element) observer.observe(element);
  }
}
