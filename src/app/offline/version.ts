import { TAKE_OVER } from './keep.ts';

/** How often (ms) a page that stays open asks whether there is a new version, at most. */
const AGAIN = 60 * 60 * 1000;

/** The part of the browser that is needed; older ones lack it, as do pages without a secure connection. */
export type Keeping = Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'>;

/** Makes the page run on the new version. */
export type Take = () => void;

/**
 * Has the page kept by the browser, and tells when a new version lies ready: one that waits, or that another tab has
 * taken. Nothing changes by that alone.
 * @param reload opens the page anew at its address.
 * @param now the moment (ms).
 * @returns a function to be called when the page is looked at again: it asks for a new version, though not often.
 */
export async function keepPage(
  keeping: Keeping,
  tell: (take: Take) => void,
  reload: () => void,
  now: () => number = Date.now,
): Promise<() => void> {
  let hadVersion = keeping.controller !== null;
  let isAsked = false;
  let asked = now();
  // Asked from the server itself each time: a kept copy of the worker would hide a new one.
  const registration = await keeping.register('./worker.js', { updateViaCache: 'none' });

  const check = () => {
    const { waiting, active } = registration;
    if (waiting === null || active === null) return;
    tell(() => {
      isAsked = true;
      // It may have been taken in another tab meanwhile.
      if (registration.waiting === null) reload();
      else registration.waiting.postMessage(TAKE_OVER);
    });
  };
  const follow = () => registration.installing?.addEventListener('statechange', check);
  registration.addEventListener('updatefound', follow);
  follow();
  check();
  keeping.addEventListener('controllerchange', () => {
    if (isAsked) reload();
    else if (hadVersion) tell(reload);
    hadVersion = true;
  });
  return () => {
    if (now() - asked < AGAIN) return;
    asked = now();
    registration.update().catch(() => {
      // Without a network there is nothing new to be had.
    });
  };
}
