import { challenges } from './challenges/index.ts';
import { funding } from './funding/index.ts';
import type { Chart } from './kit/define.ts';
import { map } from './map/index.ts';
import { partners } from './partners/index.ts';
import { people } from './people/index.ts';
import { time } from './time/index.ts';

/** The views of the page, in its order: one line a view. */
export const charts: readonly Chart[] = [funding, map, challenges, people, partners, time];
