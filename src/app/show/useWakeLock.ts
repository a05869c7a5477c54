import { useEffect } from 'react';

/** Keeps the screen from going to sleep, where the browser allows that, for as long as it is used. */
export function useWakeLock(): void {
  useEffect(() => {
    const { wakeLock } = navigator as { readonly wakeLock?: WakeLock };
    if (wakeLock === undefined) return undefined;
    let lock: WakeLockSentinel | undefined;
    let isWanted = true;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      try {
        lock = await wakeLock.request('screen');
        if (!isWanted) await lock.release();
      } catch {
        // The battery is low, or the browser does not want to: the show goes on.
      }
    };
    // It is given back whenever the window is out of sight.
    const onVisible = () => void ask();
    void ask();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
