import type { Inputs } from '../../../charts/kit/define.ts';
import { challengeBars } from './challenges.ts';
import { fundingBars } from './funding.ts';
import { matchDots } from './match.ts';
import type { Native } from './native.ts';
import { peopleBars } from './people.ts';
import { timeBars } from './time.ts';

/**
 * A view as a chart that a program of slides draws itself, of the very figures that the view draws; undefined where
 * such a chart could not say what the view does, so that it goes as a picture.
 * @param width of the chart (points).
 */
export function nativeOf(chart: string, inputs: Inputs, width: number): Native | undefined {
  switch (chart) {
    case 'funding':
      return inputs.form === 'match' ? matchDots(inputs) : fundingBars(inputs, width);
    case 'challenges':
      return challengeBars(inputs, width);
    case 'people':
      return peopleBars(inputs);
    case 'time':
      return timeBars(inputs);
    default:
      return undefined;
  }
}
