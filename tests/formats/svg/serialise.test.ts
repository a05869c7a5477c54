// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { carriedIn } from '../../../src/formats/carried/read.ts';
import type { Exhibit } from '../../../src/formats/exhibit.ts';
import { compose } from '../../../src/formats/picture/compose.tsx';
import { elementOf, svgText } from '../../../src/formats/svg/serialise.ts';
import type { Portfolio } from '../../../src/model/schema.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { exhibitOf, spec } from '../picture/support.ts';
import { serveFiles } from './files.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
const drawn = (exhibit: Exhibit, width = 900, height?: number) =>
  elementOf(compose(exhibit, spec(width, height)), exhibit);

function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

describe('an SVG file', () => {
  serveFiles();

  it('says what it is to those who hear it, in its language', async () => {
    const exhibit = await exhibitOf('funding', 'amount', 'sv');
    const svg = parsed(await svgText(drawn(exhibit))).documentElement;
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('lang')).toBe('sv');
    expect(svg.getAttributeNS(XML, 'lang')).toBe('sv');
    expect(svg.firstElementChild?.tagName).toBe('title');
    const named = (name: string) =>
      svg.querySelector(`[id="${svg.getAttribute(`aria-${name}`)}"]`)?.textContent;
    expect(named('labelledby')).toBe(exhibit.title);
    expect(named('describedby')).toBe(`${exhibit.alt} ${exhibit.source}`);
  });

  it('carries its view whatever is in the address', async () => {
    const address = '?q=%22<a href="x">&lang=sv&project=a\'b]]>';
    const exhibit = await exhibitOf('time', undefined, 'sv', { address });
    const [view] = parsed(await svgText(drawn(exhibit))).getElementsByTagNameNS('urn:medel:view', 'view');
    expect(view?.parentElement?.tagName).toBe('metadata');
    expect(view?.getAttribute('address')).toBe(address);
  });

  it('carries no address that is too long to be read back', async () => {
    const exhibit = await exhibitOf('time', undefined, 'sv', { address: `?q=${'x'.repeat(8000)}` });
    const file = new TextEncoder().encode(await svgText(drawn(exhibit)));
    expect(await carriedIn(file)).toEqual({ kind: 'none' });
  });

  it('embeds just the weights that it is set in', async () => {
    const exhibit = await exhibitOf('time', undefined, 'sv');
    const weights = (text: string) =>
      [...text.matchAll(/font-weight:(\d+);src:url\(data:font\/woff2;base64,[\w+/=]{1000,}\)/g)].map(
        ([, w]) => w,
      );
    const svg = drawn(exhibit);
    expect(weights(await svgText(svg))).toEqual(['400', '600']);
    for (const each of svg.querySelectorAll('[font-weight="600"]')) each.remove();
    expect(weights(await svgText(svg))).toEqual(['400']);
  });

  it('is as large as it was asked to be, in px or in mm', async () => {
    const svg = drawn(await exhibitOf('time', undefined, 'sv'), 605, 400);
    expect(await svgText(svg)).toMatch(/<svg[^>]* width="605" height="400" viewBox="0 0 /);
    expect(await svgText(svg, { unit: 'mm' })).toMatch(/<svg[^>]* width="160.07mm" height="105.83mm"/);
  });

  it('keeps its names apart from those of another file, and says the same of the same view', async () => {
    const ids = (svg: Element) => [...svg.querySelectorAll('[id]')].map(({ id }) => id);
    const [one, other] = [await exhibitOf('time', undefined, 'sv'), await exhibitOf('people', 'count', 'sv')];
    expect(new Set([...ids(drawn(one)), ...ids(drawn(other)), ...ids(drawn(one, 605))]).size).toBe(6);
    expect(await svgText(drawn(one))).toBe(await svgText(drawn(one)));
  });

  it('takes names for text, whatever they hold', async () => {
    const hostile = '</text><script>alert(1)</script>&amp;"\'\u0000\u000B\uD800 Ж ]]>';
    const [first, ...rest] = shipped.projects;
    if (first === undefined) throw new Error('no project');
    const portfolio: Portfolio = { ...shipped, projects: [{ ...first, name: hostile }, ...rest] };
    for (const view of ['funding', 'people', 'time', 'partners']) {
      const exhibit = await exhibitOf(view, undefined, 'en', { portfolio, title: hostile });
      const document = parsed(await svgText(drawn(exhibit, 1920)));
      expect(document.querySelector('script')).toBeNull();
      expect(document.documentElement.textContent).toContain('</text><script>alert(1)</script>&amp;"\'');
    }
  });

  it('has no words left to set when they are outlines, but those that our font cannot write', async () => {
    const exhibit = await exhibitOf('time', undefined, 'en', { title: 'Kyiv', source: 'Київ', made: '' });
    const svg = drawn(exhibit);
    const document = parsed(await svgText(svg, { letters: 'outlines' }));
    expect([...document.querySelectorAll('text')].map((each) => each.textContent)).toEqual(['Київ']);
    expect(document.querySelector('style')?.textContent).not.toContain('600');
    const paths = (each: ParentNode) => each.querySelectorAll('path').length;
    expect(paths(document) - paths(svg)).toBe(svg.querySelectorAll('text').length - 1);
    expect(document.querySelector('title')?.textContent).toBe('Kyiv');
  });
});
