import { useCallback, useEffect, useState } from 'react';
import type { Exhibit } from '../../../formats/exhibit.ts';
import type { Sheet } from '../../../formats/picture/compose.tsx';
import type { PictureSpec } from '../../../formats/spec.ts';
import { afterPaint } from '../../afterPaint.ts';
import { drawnOf } from '../make.ts';

/** What a picture was drawn from. */
interface From {
  readonly exhibit: Exhibit | undefined;
  readonly spec: PictureSpec | undefined;
}

/** A picture that is drawn, with an address to show it from. */
interface Shown {
  readonly exhibit: Exhibit;
  readonly spec: PictureSpec;
  readonly sheet: Sheet;
  readonly url: string;
}

const isFrom = (a: From | undefined, { exhibit, spec }: From): boolean =>
  a?.exhibit === exhibit && a?.spec === spec;

/**
 * Draws a picture anew whenever what it is drawn from changes. The latest wins; the one before stays until then, and
 * as long as there is no size to draw in.
 */
export function usePreview(exhibit: Exhibit | undefined, spec: PictureSpec | undefined) {
  const [shown, setShown] = useState<Shown>();
  const [failure, setFailure] = useState<From>();
  const failed = isFrom(failure, { exhibit, spec });
  useEffect(() => {
    if (exhibit === undefined || spec === undefined || failed) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    // What was chosen is seen first.
    afterPaint(() => {
      if (signal.aborted) return;
      drawnOf(exhibit, spec, signal).then(
        ({ svg, sheet }) => {
          const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
          setShown({ exhibit, spec, sheet, url });
        },
        () => signal.aborted || setFailure({ exhibit, spec }),
      );
    });
    return () => controller.abort();
  }, [exhibit, spec, failed]);
  const url = shown?.url;
  useEffect(() => (url === undefined ? undefined : () => URL.revokeObjectURL(url)), [url]);
  const again = useCallback(() => setFailure(undefined), []);
  const isBehind = exhibit === undefined || (spec !== undefined && !isFrom(shown, { exhibit, spec }));
  return { shown, busy: isBehind && !failed, failed, again };
}
