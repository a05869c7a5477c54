/** A layout that says how high it must be (layout px). */
interface High {
  readonly height: number;
}

/** A layout, and how many CSS px one px of it is. */
export interface Scaled<T> {
  readonly scale: number;
  readonly laid: T;
}

/** The side (CSS px) of a square in which type is as large as on the page; in a larger one it is larger. */
const PAGE_SIDE = 720;
/** Type grows no further than leaves so much width (layout px). */
const LEAST_WIDTH = 440;
/** A sheet that is filled less than this has larger type, up to so many times as large as wanted. */
const FILLED = 0.8;
const MOST = 1.6;
/** Layouts are dear: no more than so many, and none for a gain in type below this. */
const TRIES = 8;
const GAIN = 1.05;
/** A picture that fills its room may come out higher by a rounding. */
const HAIR = 1e-4;

/**
 * Finds the largest type with which all fits into a size (CSS px). It grows with the sheet and is smaller than on the
 * page only when all would not fit otherwise.
 * @param lay lays out at a size in layout px.
 */
export function largestFit<T extends High>(
  { width, height }: { readonly width: number; readonly height: number },
  lay: (width: number, height: number) => T,
): Scaled<T> {
  const widest = Math.max(1, width / LEAST_WIDTH);
  const wanted = Math.min(widest, Math.max(1, Math.sqrt(width * height) / PAGE_SIDE));
  const at = (scale: number): Scaled<T> => ({ scale, laid: lay(width / scale, height / scale) });
  const filled = ({ scale, laid }: Scaled<T>) => (laid.height * scale) / height;
  const fits = (each: Scaled<T>) => filled(each) < 1 + HAIR;

  let now = at(wanted);
  if (fits(now) && filled(now) >= FILLED) return now;
  let best = fits(now) ? now : undefined;
  /** The least scale that is known, or taken, to be too large. */
  let above = best === undefined ? wanted : Math.min(widest, wanted * MOST) * GAIN;
  for (let tries = 1; tries < TRIES; tries++) {
    if (best !== undefined && above / best.scale <= GAIN) break;
    // What is needed changes little with the scale: try the one at which it would fit.
    const guess = height / now.laid.height;
    const low = best?.scale ?? 0;
    const within = guess > low * 1.01 && guess < above / 1.01;
    now = at(within ? guess : low > 0 ? Math.sqrt(low * above) : above * 0.7);
    if (fits(now)) best = now;
    else above = now.scale;
  }
  return best ?? now;
}
