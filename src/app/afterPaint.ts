/** Longest wait (ms) where nothing is painted, as in a window that lies behind others. */
const UNSEEN = 200;

/** Runs something once the next picture is on the screen, so that it does not hold that picture up. */
export function afterPaint(run: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    run();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, UNSEEN);
}
