// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/kit/text.ts';
import { setLetters } from '../../../src/formats/svg/letters.ts';

/** The texts that one text becomes, from behind. */
function set(markup: string): Element[] {
  const holder = document.createElement('div');
  holder.innerHTML = `<svg>${markup}</svg>`;
  const text = holder.querySelector('text');
  if (text === null) throw new Error('no text');
  setLetters(text);
  return [...(holder.querySelector('svg')?.children ?? [])];
}
const numberOf = (element: Element | undefined, name: string) => Number(element?.getAttribute(name));

describe('letters', () => {
  it('stand where the shift by their size would have put them', () => {
    const [text] = set('<text x="10" y="20" dy="0.35em" font-size="12">Malmö</text>');
    expect(text?.hasAttribute('dy')).toBe(false);
    expect(numberOf(text, 'y')).toBeCloseTo(24.2);
    expect(numberOf(text, 'textLength')).toBeCloseTo(textWidth('Malmö', 12));
  });

  it.each([
    ['start', 0],
    ['middle', 0.5],
    ['end', 1],
  ])('keep the number of a note raised and beside its figure, anchored at the %s', (anchor, before) => {
    const [figure, note] = set(
      `<text x="100" y="20" dy="0.35em" font-size="12" font-weight="600" text-anchor="${anchor}">9.5<tspan font-size="9" font-weight="600" dy="-0.4em">3</tspan></text>`,
    );
    const [width, raised] = [textWidth('9.5', 12, 600), textWidth('3', 9, 600)];
    const start = 100 - before * (width + raised);
    expect([figure?.textContent, note?.textContent]).toEqual(['9.5', '3']);
    expect(numberOf(figure, 'x')).toBeCloseTo(start);
    expect(numberOf(note, 'x')).toBeCloseTo(start + width);
    expect(numberOf(note, 'y')).toBeCloseTo(20 + 4.2 - 3.6);
    expect(note?.getAttribute('font-size')).toBe('9');
    expect(note?.hasAttribute('text-anchor')).toBe(false);
  });

  it('leave the space between a note and its words', () => {
    const [, words] = set(
      '<text x="0" y="4" font-size="12"><tspan font-size="9" dy="-3">1</tspan><tspan dx="3" dy="3">as much</tspan></text>',
    );
    expect(numberOf(words, 'x')).toBeCloseTo(textWidth('1', 9) + 3);
    expect(numberOf(words, 'y')).toBe(4);
  });

  it('have their rim below them', () => {
    const [rim, text] = set(
      '<text x="1" y="2" font-size="12" fill="#000" stroke="#FFF" stroke-width="3" paint-order="stroke">Borås</text>',
    );
    expect([rim?.getAttribute('fill'), rim?.getAttribute('stroke')]).toEqual(['none', '#FFF']);
    expect([text?.getAttribute('fill'), text?.getAttribute('stroke')]).toEqual(['#000', null]);
    expect([rim?.textContent, text?.textContent]).toEqual(['Borås', 'Borås']);
  });

  it('that cannot be measured are left their own width', () => {
    const [text] = set('<text x="1" y="2" dy="0.5em" font-size="10">Київ<tspan dy="-0.4em">1</tspan></text>');
    expect(text?.hasAttribute('textLength')).toBe(false);
    expect(text?.textContent).toBe('Київ1');
    expect(numberOf(text, 'y')).toBe(7);
    expect(numberOf(text?.querySelector('tspan') ?? undefined, 'dy')).toBe(-4);
  });
});
