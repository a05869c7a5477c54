import type { Prepare } from './contender.ts';
import { crossfilter2 } from './crossfilter2.ts';
import { floor } from './floor.ts';
import { medel, medelLinked } from './medel.ts';

/** Who takes part, one line each. */
export const contenders: Readonly<Record<string, Prepare>> = {
  medel,
  'medel linked': medelLinked,
  crossfilter2,
  floor,
};
