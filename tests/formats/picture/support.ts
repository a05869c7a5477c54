// Exhibits as the app makes them, of any view of the shipped portfolio.

import { charts } from '../../../src/charts/registry.ts';
import type { Exhibit } from '../../../src/formats/exhibit.ts';
import { ALL_PARTS, type PictureSpec } from '../../../src/formats/spec.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Portfolio } from '../../../src/model/schema.ts';
import { look } from '../../charts/picture.ts';

/** How large a picture is asked to be (CSS px). */
export interface Size {
  readonly width: number;
  readonly height?: number;
}

/** The sizes that are offered, and the shapes that are hardest. */
export const SIZES: readonly Size[] = [
  { width: 900 },
  { width: 605 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1080 },
  { width: 480, height: 480 },
  { width: 480, height: 360 },
  { width: 3000, height: 1000 },
  { width: 800, height: 1600 },
  { width: 794, height: 1123 },
];

/** All views in all their forms. */
export const VIEWS = charts.flatMap(({ id, forms }) => forms.map((form) => [id, form] as const));

/** A view as an exhibit; what is around it may be given. */
export async function exhibitOf(
  view: string,
  form: string | undefined,
  language: Language,
  given: Partial<Exhibit> & { readonly portfolio?: Portfolio } = {},
): Promise<Exhibit> {
  const chart = charts.find(({ id }) => id === view);
  if (chart === undefined) throw new Error(`there is no view ${view}`);
  const { portfolio, ...around } = given;
  const seen = await look(chart, { form, language, ...(portfolio ? { portfolio } : {}) });
  return {
    subject: view,
    language,
    slug: [view],
    title: seen.title,
    subtitle: seen.subtitle,
    filters: 'Projects about democracy and not learning, with 40–60 people: 2 of 10; 1 more states none.',
    counting: ['Uncertain figures at their low end.'],
    source: 'Source: VINNOVA: Ten examples',
    date: '24 November 2026',
    made: '24 November 2026',
    day: '2026-11-24',
    alt: seen.summary,
    address: '?lang=en&challenge=democracy,-learning',
    place: (room) => seen.place(room),
    ...around,
  };
}

/** How a picture is asked for, where only its size matters. */
export const spec = (width: number, height?: number, more: Partial<PictureSpec> = {}): PictureSpec => ({
  width,
  ...(height === undefined ? {} : { height }),
  ground: 'light',
  parts: ALL_PARTS,
  ...more,
});
