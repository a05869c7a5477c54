import { describe, expect, it } from 'vitest';
import { FUNDER_ROLES, type Theme, THEMES } from '../../../src/charts/kit/theme.ts';

/** The relative luminance of a colour, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 6);
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
});

describe.each(Object.values(THEMES))('the $name theme', (theme: Theme) => {
  const grounds = [theme.ground, theme.raise];

  it.each(['ink', 'ink2', 'ink3'] as const)('%s is read as text on either ground', (tone) => {
    for (const ground of grounds) expect(contrast(theme[tone], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(FUNDER_ROLES)('the fill of %s is seen on either ground', (role) => {
    for (const ground of grounds)
      expect(contrast(theme.funders[role].fill, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(FUNDER_ROLES)('text is read on the fill of %s', (role) => {
    const { fill, on } = theme.funders[role];
    expect(contrast(fill, on)).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of empty slots and of controls are seen', () => {
    for (const ground of grounds) expect(contrast(theme.edge, ground)).toBeGreaterThanOrEqual(3);
  });

  it('text is read on every shade of a county, and the shades go one way', () => {
    for (const shade of theme.counties) expect(contrast(theme.ink, shade)).toBeGreaterThanOrEqual(4.5);
    const lights = theme.counties.map(luminance);
    const sorted = lights.toSorted((a, b) => (theme.name === 'light' ? b - a : a - b));
    expect(lights).toEqual(sorted);
    expect(new Set(lights).size).toBe(4);
  });

  it('no two funders are one colour in grey', () => {
    // Bars of one row touch: the agency beside the actors, the actors beside the EU.
    const lights = FUNDER_ROLES.slice(0, 3).map((role) => theme.funders[role].fill);
    for (const [i, a] of lights.entries()) {
      for (const b of lights.slice(i + 1)) expect(contrast(a, b)).toBeGreaterThan(1.25);
    }
  });
});
