import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ellipsize, textWidth, wrap } from '../../../src/charts/kit/text.ts';

const words = fc.array(fc.constantFrom('Malmö', 'sydost', 'a', 'projekten', '≈50', '9,5'), {
  minLength: 1,
  maxLength: 12,
});

describe('textWidth', () => {
  it('grows with the type and with its weight', () => {
    expect(textWidth('Stadsbruk', 24)).toBeCloseTo(2 * textWidth('Stadsbruk', 12), 9);
    expect(textWidth('Stadsbruk', 12, 600)).toBeGreaterThan(textWidth('Stadsbruk', 12));
    expect(textWidth('', 12)).toBe(0);
  });

  it('is the sum of its characters, and digits are equally wide', () => {
    expect(textWidth('ab', 10)).toBeCloseTo(textWidth('a', 10) + textWidth('b', 10), 9);
    expect(new Set([...'0123456789'].map((digit) => textWidth(digit, 12))).size).toBe(1);
  });

  it('knows every character that figures are written with', () => {
    const unmeasured = textWidth('漢', 100);
    const written = '0123456789,.-–≈>≥≤·%åäöÅÄÖ\u00a0éü“”’:;()';
    for (const character of written) {
      if (character !== 'M') expect(textWidth(character, 100), character).not.toBe(unmeasured);
    }
  });

  it('takes a character that was not measured for a wide one, so that nothing is clipped', () => {
    expect(textWidth('漢', 12)).toBeGreaterThan(textWidth('G', 12));
  });
});

describe('wrap', () => {
  it('breaks into lines that fit, and loses no word', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 300 }), (list, width) => {
        const text = list.join(' ');
        const lines = wrap(text, width, 14);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines) {
          if (line.includes(' ')) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('breaks no earlier than it must', () => {
    const width = textWidth('Malmö sydost', 14);
    expect(wrap('Malmö sydost växer', width, 14)).toEqual(['Malmö sydost', 'växer']);
    expect(wrap('Malmö sydost', width - 1, 14)).toEqual(['Malmö', 'sydost']);
    expect(wrap('', 100, 14)).toEqual([]);
  });
});

describe('ellipsize', () => {
  it('leaves a text that fits as it is', () => {
    expect(ellipsize('Stadsbruk', textWidth('Stadsbruk', 14), 14)).toBe('Stadsbruk');
  });

  it('cuts a longer one at its end, within the width, and marks the cut', () => {
    const long = 'Vägar för innovativa idéer';
    fc.assert(
      fc.property(fc.integer({ min: 14, max: 160 }), (width) => {
        const short = ellipsize(long, width, 14, 600);
        if (short === long) return;
        expect(textWidth(short, 14, 600)).toBeLessThanOrEqual(width);
        expect(short.endsWith('…')).toBe(true);
        expect(long.startsWith(short.slice(0, -1))).toBe(true);
        expect(short).not.toMatch(/\s…$/);
      }),
    );
    expect(ellipsize(long, 80, 14).length).toBeGreaterThan(6);
  });
});
