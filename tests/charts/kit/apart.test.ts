// Colour means funder: the colours must stay apart for every eye, on paper too, and be seen on either ground.

import { describe, expect, it } from 'vitest';
import { FUNDER_ROLES, THEMES } from '../../../src/charts/kit/theme.ts';
import { difference, EYES } from './colour.ts';

/** The least difference (CIEDE2000) that two funders may have; on grey paper, place and gaps help as well. */
const LEAST = { colour: 10, grey: 8 };

it('measures differences as the published examples do', () => {
  expect(difference('#1B5AA6', '#1B5AA6', 'all cones')).toBe(0);
  expect(difference('#FFFFFF', '#000000', 'greyscale')).toBeCloseTo(100, 0);
  // Red and green are far apart, but not to an eye without the middle cones.
  const far = difference('#B00000', '#707000', 'all cones');
  expect(difference('#B00000', '#707000', 'deuteranopia')).toBeLessThan(far / 2);
});

const pairs = FUNDER_ROLES.flatMap((a, i) => FUNDER_ROLES.slice(i + 1).map((b) => [a, b] as const));

describe.each(Object.values(THEMES))('in the $name theme', ({ funders }) => {
  describe.each(EYES)('to an eye with %s', (eye) => {
    it.each(pairs)('%s and %s stay apart', (a, b) => {
      const least = eye === 'greyscale' ? LEAST.grey : LEAST.colour;
      expect(difference(funders[a].fill, funders[b].fill, eye)).toBeGreaterThanOrEqual(least);
    });
  });
});
