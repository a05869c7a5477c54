import { useEffect, useRef, useState } from 'react';
import type { Work } from '../../../formats/figures/work.ts';

/** How far the making of a file is: not begun, under way (0 to 1), done with what there is to say, or failed. */
export type Making =
  | { readonly is: 'idle' }
  | { readonly is: 'working'; readonly done: number }
  | { readonly is: 'done'; readonly said: string }
  | { readonly is: 'failed'; readonly error: unknown };

/** Makes one file at a time, tells how far it is, and stops when asked to or when this part of the page goes away. */
export function useMaking() {
  const [making, setMaking] = useState<Making>({ is: 'idle' });
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);

  /** @param make returns what there is to say once it is done. */
  const start = (make: (work: Work) => Promise<string>): void => {
    controller.current?.abort();
    const { signal } = (controller.current = new AbortController());
    const tell = (next: Making) => {
      if (!signal.aborted) setMaking(next);
    };
    const onProgress = (done: number) => tell({ is: 'working', done });
    onProgress(0);
    make({ signal, onProgress }).then(
      (said) => tell({ is: 'done', said }),
      (error: unknown) => tell({ is: 'failed', error }),
    );
  };
  const stop = (): void => {
    controller.current?.abort();
    setMaking({ is: 'idle' });
  };
  return { making, start, stop };
}
