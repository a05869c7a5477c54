import { lazy, Suspense, useRef, useState } from 'react';
import type { BrushScale } from '../../charts/kit/define.ts';
import { ScaleBrush } from './ScaleBrush.tsx';
import { isScaled, type Scaled } from './words.ts';

const Exact = lazy(async () => ({ default: (await import('./Exact.tsx')).Exact }));

/** A scale whose ends are being typed, and what asked for that. */
interface Asked {
  readonly dimension: Scaled;
  readonly beside: DOMRect;
}

/** The brushes on the scales of a picture, in its own px: drawn over its marks, and out of their way. */
export function Brushes({ scales }: Readonly<{ scales: readonly BrushScale[] }>) {
  const [asked, ask] = useState<Asked>();
  const group = useRef<SVGGElement>(null);
  return (
    <g ref={group} className="brushes">
      {scales.map(
        (scale) =>
          isScaled(scale.dimension) && (
            <ScaleBrush
              key={`${scale.dimension} ${scale.along}`}
              scale={scale}
              dimension={scale.dimension}
              onOpen={(dimension, beside) => ask({ dimension, beside })}
            />
          ),
      )}
      {asked && (
        <Suspense>
          <Exact
            dimension={asked.dimension}
            beside={asked.beside}
            onClose={() => {
              ask(undefined);
              group.current
                ?.querySelector<SVGElement>(`[data-dimension="${asked.dimension}"] [tabindex="0"]`)
                ?.focus();
            }}
          />
        </Suspense>
      )}
    </g>
  );
}
