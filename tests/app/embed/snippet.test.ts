// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippet } from '../../../src/app/embed/snippet.ts';

const FRAME = {
  src: 'https://medel.example/?embed=map&lang=sv',
  title: 'Karta',
  width: undefined,
  height: 480,
};

/** What a page makes of markup that is pasted into it. */
function pasted(markup: string): HTMLElement {
  const page = document.createElement('template');
  page.innerHTML = markup;
  const holder = document.createElement('div');
  holder.append(page.content);
  return holder;
}

describe('the code of a frame', () => {
  it('names the frame, loads it late, and needs no script', () => {
    expect(snippet(FRAME)).toBe(
      '<iframe src="https://medel.example/?embed=map&amp;lang=sv" title="Karta" width="100%" height="480" ' +
        'style="border: 0; max-width: 100%" loading="lazy"></iframe>',
    );
  });

  it('has a fixed width where one is chosen', () => {
    expect(
      pasted(snippet({ ...FRAME, width: 640 }))
        .querySelector('iframe')
        ?.getAttribute('width'),
    ).toBe('640');
  });

  it('is one frame with that very title and address, whatever signs are in them', () => {
    const strange = fc.string({
      unit: fc.constantFrom('"', "'", '<', '>', '&', '&amp;', '</iframe>', 'a', ' ', '='),
    });
    fc.assert(
      fc.property(strange, strange, (src, title) => {
        const made = pasted(snippet({ ...FRAME, src, title }));
        const frame = made.querySelector('iframe');
        expect(made.childNodes).toHaveLength(1);
        expect([frame?.getAttribute('src'), frame?.title]).toEqual([src, title]);
      }),
    );
  });
});
