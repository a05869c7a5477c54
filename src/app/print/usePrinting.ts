import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is being printed. It is known at once: the browser takes what is there when those that it tells
 * have returned.
 */
export function usePrinting(): boolean {
  const [printing, set] = useState(false);
  useEffect(() => {
    const media = window.matchMedia('print');
    const put = (now: boolean) => flushSync(() => set(now));
    const before = () => put(true);
    const after = () => put(media.matches);
    after();
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    // Some tell only so, and so do tools that show a page as it would be printed.
    media.addEventListener('change', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      media.removeEventListener('change', after);
    };
  }, []);
  return printing;
}
