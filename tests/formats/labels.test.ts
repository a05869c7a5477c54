// @vitest-environment jsdom
// The words of every view in every form, as it is taken away: apart, on the sheet, and large enough to be read.

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { exhibitOf } from '../../src/app/export/exhibits/index.ts';
import type { Exhibit } from '../../src/formats/exhibit.ts';
import { compose } from '../../src/formats/picture/compose.tsx';
import { LANGUAGES } from '../../src/model/language.ts';
import { modelOf, touching, wordsIn } from '../app/export/support.ts';
import { type Size, spec, VIEWS } from './picture/support.ts';
import { sheetOf } from './svg/measure.ts';

/** The sizes (CSS px), and how small words may be there, the raised numbers of notes apart: on the page they are 12. */
const SIZES: readonly (Size & { readonly least: number })[] = [
  { width: 480, height: 480, least: 7 },
  { width: 605, least: 10.5 },
  { width: 1080, height: 1080, least: 16 },
  { width: 1920, height: 1080, least: 18 },
  { width: 3000, height: 1000, least: 18 },
  { width: 794, height: 1123, least: 14 },
];

/** What is forgiven (layout px): rounding. */
const HAIR = 0.5;

const holder = document.createElement('div');

/** What is wrong with a picture at a size, in words. */
function faults(shown: Exhibit, { width, height, least }: (typeof SIZES)[number]): string[] {
  const sheet = compose(shown, spec(width, height));
  // Not the element of the file, which is dearer: words stand in both where they are drawn.
  holder.innerHTML = renderToStaticMarkup(sheet.draw());
  const [wide, high] = sheetOf(holder.firstElementChild as Element);
  const words = wordsIn(holder);
  if (words.length < 5) return [`only ${words.length} words are found`];
  const out = words.filter(
    ({ left, right, top, bottom }) =>
      !(left > -HAIR && top > -HAIR && right < wide + HAIR && bottom < high + HAIR),
  );
  return [
    ...out.map(({ text }) => `“${text}” is not on the sheet`),
    ...touching(words).map((pair) => `${pair} meet`),
    ...(sheet.smallest < least ? [`words of ${sheet.smallest.toFixed(1)} px`] : []),
  ].map((fault) => `${shown.language}, ${width} × ${height ?? 'any'}: ${fault}`);
}

describe.each(['', 'challenge=democracy'])('the words of a picture %s', (filter) => {
  it.each(VIEWS)('are apart, whole and readable at every size: %s as %s', async (view, form) => {
    const model = modelOf([`${view}=${form}`, filter].filter(Boolean).join('&'));
    const shown = await Promise.all(LANGUAGES.map((language) => exhibitOf(model, view, language)));
    expect(shown.flatMap((each) => SIZES.flatMap((size) => faults(each, size)))).toEqual([]);
  });
});
