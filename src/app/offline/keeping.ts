/** What keeps the page; undefined while it is being made, within another page, and where the browser keeps none. */
export function keepingOf({ navigator, top, self }: Window): ServiceWorkerContainer | undefined {
  const isServed = import.meta.env.PROD && import.meta.env.MODE !== 'single';
  return isServed && top === self && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
}
