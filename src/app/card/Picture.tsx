import {
  lazy,
  Suspense,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Chart, Picture, Seen } from '../../charts/kit/define.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { afterPaint } from '../afterPaint.ts';
import { useSay, useView } from '../context.ts';
import { useTheme } from '../theme.ts';
import { Stops } from './Stops.tsx';
import { useTravel } from './useTravel.ts';

/** The brushes lie over a picture, and their code comes once it is on the screen. */
const brushes = async () => {
  await new Promise<void>(afterPaint);
  return import('../brush/index.ts');
};
const Brushes = lazy(async () => ({ default: (await brushes()).Brushes }));
const Shades = lazy(async () => ({ default: (await brushes()).Shades }));
const Silent = lazy(async () => ({ default: (await brushes()).Silent }));

/** Below this width of the card (px) labels stand above their marks. */
const NARROW = 600;

/** How much larger than on the page a picture may be drawn when it fills the window, best first. */
const SCALES = [2, 1.75, 1.5, 1.25, 1];

/** Room (px) below an enlarged picture, for what is said of those that state nothing, and some air. */
const BELOW = 52;

/** A picture that fills its room may come out higher by a rounding (px). */
const HAIR = 0.1;

/** Lays a picture out at the largest scale at which it fits into the window. */
function placeLarge(seen: Seen, chart: Chart, width: number, height: number) {
  const placed = SCALES.map((scale) => ({
    scale,
    picture: place(seen, chart, width / scale, height / scale),
  }));
  return placed.find(({ scale, picture }) => picture.height * scale <= height + HAIR) ?? placed.at(-1);
}

const place = (seen: Seen, chart: Chart, width: number, height?: number): Picture =>
  seen.place({
    width,
    narrow: width < NARROW && (chart.span > 4 || height !== undefined),
    ...(height === undefined ? {} : { height }),
  });

/** The picture of a view, with its marks as controls. Marks glide from where they were, but not when resized. */
export function ChartPicture({
  chart,
  seen,
  summaryId,
  enlarged,
}: Readonly<{ chart: Chart; seen: Seen; summaryId: string; enlarged: boolean }>) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const theme = useTheme();
  const say = useSay();
  const height = useRoomBelow(holder, enlarged);
  const large = useMemo(
    () => (width && enlarged && height ? placeLarge(seen, chart, width, height) : undefined),
    [seen, chart, width, height, enlarged],
  );
  const normal = useMemo(
    // Until the room of a large picture is known, the small one stays, and with it its marks.
    () => (width && !large ? place(seen, chart, width) : undefined),
    [seen, chart, width, large],
  );
  const picture = large?.picture ?? normal;
  const scale = large?.scale ?? 1;
  const marks = useMemo(() => picture?.draw(theme), [picture, theme]);
  const svg = useRef<SVGSVGElement>(null);
  const still = useStill(`${width} ${scale} ${theme.name} ${say.language}`);
  // The controls lie over the marks and are not seen: they may come a moment later.
  const stops = useDeferredValue(picture?.stops);
  useTravel(svg, picture, still);
  return (
    <div ref={holder} className="picture" data-still={still}>
      {picture && (
        <svg
          ref={svg}
          width={picture.width * scale}
          height={picture.height * scale}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          role="group"
          aria-label={`${seen.title}. ${say.t.card.help}`}
          aria-describedby={summaryId}
        >
          {picture.scales.length > 0 && (
            <g aria-hidden="true">
              <Suspense>
                <Shades scales={picture.scales} />
              </Suspense>
            </g>
          )}
          <g aria-hidden="true" className="marks">
            {marks}
          </g>
          <Stops stops={stops ?? picture.stops} brushes={chart.brushes} />
          {picture.scales.length > 0 && (
            <Suspense>
              <Brushes scales={picture.scales} />
            </Suspense>
          )}
        </svg>
      )}
      {picture && <SilentRoom picture={picture} />}
    </div>
  );
}

/** Where a scale of the picture is filtered, room for what is said of those that state nothing on it. */
function SilentRoom({ picture: { scales } }: Readonly<{ picture: Picture }>) {
  const key = useView(({ filters }) =>
    scales.flatMap(({ dimension }) => (filters[dimension]?.kind === 'interval' ? [dimension] : [])).join(' '),
  );
  if (key === '') return null;
  return (
    <div className="silent-room">
      <Suspense>
        <Silent dimensions={[...new Set(key.split(' '))]} />
      </Suspense>
    </div>
  );
}

/** Whether something changed just now that marks should not glide for: the room, the theme, the language. */
function useStill(of: string): boolean {
  const [settled, setSettled] = useState(of);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setSettled(of));
    return () => cancelAnimationFrame(frame);
  }, [of]);
  return settled !== of;
}

/** The height (px) from the top of an element to the bottom of the window; undefined while it is not asked for. */
function useRoomBelow(element: React.RefObject<HTMLElement | null>, asked: boolean): number | undefined {
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    if (!asked) return undefined;
    const measure = () => {
      const top = element.current?.getBoundingClientRect().top;
      if (top !== undefined) setHeight(Math.max(200, window.innerHeight - top - BELOW));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [element, asked]);
  return asked ? height : undefined;
}
