import type { Sum } from '../../../model/sum.ts';
import { type Look, PLAIN } from '../../kit/look.ts';

/** What is left of a sum without some of its figures. */
export const without = (whole: Sum, part: Sum): Sum => ({
  low: whole.low - part.low,
  middle: whole.middle - part.middle,
  high: whole.high - part.high,
  known: whole.known - part.known,
  unknown: whole.unknown - part.unknown,
  about: whole.about - part.about,
  open: whole.open - part.open,
});

/** How a sum looks: as uncertain as the figures in it. */
export const lookOfSum = ({ low, high, about, open }: Sum): Look => ({
  ...PLAIN,
  about: about > 0,
  range: high > low,
  open: open > 0,
});
