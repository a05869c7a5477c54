// Exhibits of the page on any portfolio, and where the words in their pictures stand.

import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { exhibitOf } from '../../../src/app/export/exhibits/index.ts';
import { type AppModel, createAppModel } from '../../../src/app/model.ts';
import type { Picture } from '../../../src/charts/kit/define.ts';
import type { CountyMap, CountyProperties } from '../../../src/charts/kit/geography.ts';
import { THEMES } from '../../../src/charts/kit/theme.ts';
import type { Exhibit } from '../../../src/formats/exhibit.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Portfolio } from '../../../src/model/schema.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { boxOf } from '../../formats/svg/measure.ts';

interface Counties {
  readonly [name: string]: GeometryCollection;
  readonly counties: GeometryCollection<CountyProperties>;
  readonly neighbours: GeometryCollection;
}

const topology = JSON.parse(readFileSync('data/sweden-counties.topo.json', 'utf8')) as Topology<
  Counties & Record<string, GeometryCollection>
>;
const map: CountyMap = {
  counties: feature(topology, topology.objects.counties) as CountyMap['counties'],
  neighbours: feature(topology, topology.objects.neighbours) as CountyMap['neighbours'],
};

/** The page as it is opened with an address. */
export const modelOf = (search = '', portfolio: Portfolio = shipped): AppModel =>
  createAppModel(portfolio, map, `?${search}`, 'en');

/** What a subject shows on the page that an address opens. */
export const exhibit = (
  subject: string,
  language: Language,
  search = '',
  portfolio?: Portfolio,
): Promise<Exhibit> => exhibitOf(modelOf(search, portfolio), subject, language);

/** The layout widths (px) that pictures are asked for, from a narrow column to a wide slide. */
export const WIDTHS = [384, 480, 560, 746, 1180, 1552] as const;

/** A picture as it is placed in a layout width (px). */
export const placed = (shown: Exhibit, width: number, height?: number): Picture =>
  shown.place({ width, narrow: width < 600, ...(height === undefined ? {} : { height }) });

/** A picture as elements. Needs a document. */
export function drawn(picture: Picture, theme: 'light' | 'dark' = 'light'): SVGSVGElement {
  const holder = document.createElement('div');
  holder.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg">${renderToStaticMarkup(picture.draw(THEMES[theme]))}</svg>`;
  const svg = holder.querySelector('svg');
  if (svg === null) throw new Error('nothing was drawn');
  return svg;
}

/** A text with the box around it (px of the picture). */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The texts of a picture, each with its box. */
export const wordsIn = (svg: Element): Word[] =>
  [...svg.querySelectorAll('text')].flatMap((text) => {
    // A tick that has no room for its words.
    if (text.textContent === '') return [];
    const { left, right, top, bottom } = boxOf(text);
    // Set by its middle: the baseline lies below it.
    const size = Number(text.closest('[font-size]')?.getAttribute('font-size') ?? 16);
    const down = text.getAttribute('dy') === '0.35em' ? size * 0.35 : 0;
    return [{ text: text.textContent, left, right, top: top + down, bottom: bottom + down }];
  });

/** The pairs of texts that touch by more than a hair. */
export function touching(words: readonly Word[]): string[] {
  const hair = 0.5;
  return words.flatMap((a, i) =>
    words
      .slice(i + 1)
      .filter(
        (b) =>
          a.left < b.right - hair &&
          b.left < a.right - hair &&
          a.top < b.bottom - hair &&
          b.top < a.bottom - hair,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}

/** The texts that leave a picture. */
export const outsideOf = ({ width, height }: Picture, words: readonly Word[]): string[] =>
  words
    .filter(
      ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
    )
    .map(({ text }) => text);
