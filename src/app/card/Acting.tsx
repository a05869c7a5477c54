import type { Chart } from '../../charts/kit/define.ts';

/** Which filters act on a view, each leading to where it was set. */
export function Acting(_: Readonly<{ chart: Chart }>) {
  return null;
}
