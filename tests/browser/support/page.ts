import { expect, type Locator, type Page } from '@playwright/test';

/** The projects in the order in which the table has them at first: by VINNOVA's money, not stated last. */
export const ALL = [
  'Hälsans nya verktyg',
  'Malmö Sydost',
  'Stadsbruk',
  'Södertörnsmodellen',
  'Inkubator 55+',
  'Kodcentrum',
  'Vägar för innovativa idéer',
  'MEPublic Service',
  'Stad möter landsbygd',
  'Smart Textiles',
];

/** Those about democracy, in that same order. */
export const DEMOCRACY = [
  'Södertörnsmodellen',
  'Kodcentrum',
  'Vägar för innovativa idéer',
  'MEPublic Service',
];

/** A view's names in both languages, by its id in the address. */
export const VIEWS = {
  en: {
    funding: 'Funding split',
    map: 'Map',
    challenges: 'Challenges',
    people: 'People involved',
    partners: 'Partners',
    time: 'Timeline',
  },
  sv: {
    funding: 'Finansiering',
    map: 'Karta',
    challenges: 'Samhällsutmaningar',
    people: 'Människor',
    partners: 'Aktörer',
    time: 'Tid',
  },
} as const;

export const TABLE = { en: 'Projects', sv: 'Projekt' } as const;

/** Opens the page at an address such as `lang=en&challenge=democracy`, and waits until all of it is there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(`./?${address}`);
  await expect(table(page)).toBeVisible();
}

/** The table of projects, in either language. */
export const table = (page: Page): Locator => page.getByRole('grid', { name: /^(Projects|Projekt)$/ });

/** The buttons that carry the names of the projects in the table and open their panels, in order. */
export const rows = (page: Page): Locator => table(page).locator('button[data-opens]');

/** Matches what begins so, whatever signs are in it. */
const beginning = (words: string): RegExp => new RegExp(`^${words.replace(/[+()?.*]/g, String.raw`\$&`)}`);

export const view = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** The marks of a view that filter: all, or the one whose spoken name begins so. Figures, which answer, are none. */
export const marks = (page: Page, name: string, begins = ''): Locator =>
  view(page, name)
    .getByRole('group', { name: /(Arrow keys|Piltangenter)/ })
    .getByRole('button', { name: beginning(begins) })
    .and(page.locator('[aria-pressed]'));

/** The panel beside the views, or over them on a narrow screen. */
export const panel = (page: Page): Locator => page.getByRole('complementary');

/** One of the large figures above the views, with how many state it. */
export const total = (page: Page, name: string): Locator =>
  page
    .getByRole('region', { name: /^(Totals|Summor)$/ })
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .getByRole('definition');

export const sentence = (page: Page): Locator => page.locator('p.sentence');

/** The filters that are on, as tokens. */
export const tokens = (page: Page): Locator =>
  page.getByRole('list', { name: /^(Active filters|Aktiva filter)$/ }).getByRole('listitem');

/** A chip of the filter bar, by the name of its challenge. */
export const chip = (page: Page, name: string): Locator =>
  page
    .getByRole('list', { name: /^(Challenge|Utmaning)$/ })
    .getByRole('button', { name: beginning(`${name},`) });

/** Waits until the address holds this, and nothing else but the language. */
export async function expectAddress(page: Page, address: string): Promise<void> {
  await expect.poll(() => new URL(page.url()).search).toBe(`?lang=en${address === '' ? '' : `&${address}`}`);
}
