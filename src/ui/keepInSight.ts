/** So many frames a page may take to be laid out anew: its charts follow their room. */
const FRAMES = 12;

/** Keeps an element in sight while the page is laid out anew around it, as when a panel comes or goes. */
export function keepInSight(element: Element): void {
  let left = FRAMES;
  const step = () => {
    if (!element.isConnected) return;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    left -= 1;
    if (left > 0) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
