import { useSyncExternalStore } from 'react';

const subscribe = (onChange: () => void) => {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
};

/** Whether the page fills the screen. */
export const useFullscreen = (): boolean =>
  useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);

/** Lets the page fill the screen, or no longer. A browser that does not allow it leaves all as it is. */
export async function setFullscreen(wanted: boolean): Promise<void> {
  const root = document.documentElement as { requestFullscreen?: () => Promise<void> };
  try {
    if (wanted) await root.requestFullscreen?.();
    else if (document.fullscreenElement !== null) await document.exitFullscreen();
  } catch {
    // Refused, as where it was not asked for by a key or a click.
  }
}
