/** Comes when the page has come to rest. Safari has no idle callbacks; there a second must do. */
export const rest = (): Promise<void> =>
  new Promise((done) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done());
    else setTimeout(done, 1000);
  });
