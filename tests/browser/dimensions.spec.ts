import type { Locator, Page } from '@playwright/test';
import { focus, tabTo } from './support/focus.ts';
import { ALL, DEMOCRACY, marks, open, rows, sentence, view } from './support/page.ts';
import { expect, test } from './support/test.ts';
import { brush, drawLow, mark, panel, tabOnto, type Way } from './support/ways.ts';

interface Row extends Way {
  readonly dimension: string;
  /** The view that owns the dimension, or one that shows what it leaves out. */
  readonly owner: string;
  /** The form in which it does. */
  readonly form?: string;
  readonly address: string;
  readonly names: readonly string[];
  readonly said: string;
  /** Labels in the owner of what is in and what is out. */
  readonly inside: string;
  readonly outside: string;
}

const without = (...names: readonly string[]) => ALL.filter((name) => !names.includes(name));

const UNDERWAY = without(
  'Inkubator 55+',
  'Vägar för innovativa idéer',
  'MEPublic Service',
  'Stad möter landsbygd',
);

const ROWS: readonly Row[] = [
  {
    dimension: 'challenge',
    owner: 'Challenges',
    ...mark('Challenges', 'Democracy and participation'),
    address: 'democracy',
    names: DEMOCRACY,
    said: 'about democracy and participation: 4 of 10',
    inside: 'Democracy and participation',
    outside: 'Ageing',
  },
  {
    dimension: 'county',
    owner: 'Map',
    form: 'map=counties',
    ...mark('Map', 'Skåne County'),
    address: 'SE-M',
    names: ['Malmö Sydost', 'Stadsbruk'],
    said: 'in Skåne County: 2 of 10',
    inside: 'Skåne',
    outside: 'Stockholm',
  },
  {
    dimension: 'place',
    owner: 'Map',
    ...mark('Map', 'Malmö'),
    address: 'malmo',
    names: ['Malmö Sydost', 'Stadsbruk'],
    said: 'in Malmö: 2 of 10',
    inside: 'Malmö',
    outside: 'Skellefteå',
  },
  {
    dimension: 'project',
    owner: 'Funding split',
    ...mark('Funding split', 'Stadsbruk'),
    address: 'stadsbruk',
    names: ['Stadsbruk'],
    said: 'named Stadsbruk: 1 of 10',
    inside: 'Stadsbruk',
    outside: 'Smart Textiles',
  },
  {
    dimension: 'sector',
    owner: 'Partners',
    ...mark('Partners', 'Academia'),
    address: 'academia',
    names: ['Hälsans nya verktyg', 'Malmö Sydost', 'Stadsbruk', 'Södertörnsmodellen'],
    said: 'with partners from academia: 4 of 10',
    inside: 'Academia',
    outside: 'Business',
  },
  {
    dimension: 'status',
    owner: 'Timeline',
    ...panel(
      /^Status/,
      (page) => page.getByRole('checkbox', { name: /^Under way/ }).click(),
      async (page) => {
        await tabOnto(page, page.getByRole('checkbox', { name: /^Under way/ }));
        await page.keyboard.press('Space');
      },
    ),
    address: 'underway',
    names: UNDERWAY,
    said: 'Ongoing projects: 6 of 10',
    inside: 'Stadsbruk',
    outside: 'Inkubator 55+',
  },
  {
    dimension: 'agency',
    owner: 'Funding split',
    ...brush('Funding split', 'agency', /^Filter by VINNOVA’s money/, {
      drawn: ['20', 'start'],
      slid: { till: 2e7 },
    }),
    address: '..20e6',
    names: without('Hälsans nya verktyg', 'Smart Textiles'),
    said: '8 of 10; 1 more states no amount from VINNOVA',
    inside: 'Stadsbruk',
    outside: 'Hälsans nya verktyg',
  },
  {
    dimension: 'actors',
    owner: 'Funding split',
    form: 'funding=match',
    ...brush('Funding split', 'actors', /^Filter by the actors’ money/, {
      drawn: ['1', 'end'],
      slid: { from: 1e6 },
    }),
    address: '1e6..',
    names: ['Malmö Sydost', 'Stadsbruk', 'Södertörnsmodellen'],
    said: 'where the actors pay at least SEK 1 M: 3 of 10',
    inside: 'Stadsbruk',
    outside: 'MEPublic Service',
  },
  {
    dimension: 'total',
    owner: 'Funding split',
    ...panel(
      /^Total/,
      (page) => drawLow(page, 'Total, lower end', /^10 million/),
      async (page) => {
        await tabOnto(page, page.getByRole('textbox', { name: 'From' }));
        await page.keyboard.type('10 million');
        await page.keyboard.press('Enter');
      },
    ),
    address: '10e6..',
    names: ['Malmö Sydost', 'Stadsbruk', 'Södertörnsmodellen', 'Smart Textiles'],
    said: 'with a total of at least SEK 10 M: 4 of 10; 3 more state no total',
    inside: 'Smart Textiles',
    outside: 'MEPublic Service',
  },
  {
    dimension: 'share',
    owner: 'Funding split',
    form: 'funding=share',
    ...brush('Funding split', 'share', /^Filter by VINNOVA’s share/, {
      drawn: ['50%', 'end'],
      slid: { from: 50 },
    }),
    address: '50..',
    names: [
      'Stadsbruk',
      'Södertörnsmodellen',
      'Vägar för innovativa idéer',
      'MEPublic Service',
      'Stad möter landsbygd',
    ],
    said: 'VINNOVA’s share is at least 50%: 5 of 10',
    inside: 'Stadsbruk',
    outside: 'Malmö Sydost',
  },
  {
    dimension: 'people',
    owner: 'People involved',
    ...brush('People involved', 'people', /^Filter by number of people/, {
      drawn: ['40', 'end'],
      slid: { from: 40 },
    }),
    address: '40..',
    names: without('Inkubator 55+', 'MEPublic Service'),
    said: 'with at least 40 people: 8 of 10; 1 more states no number of people',
    inside: 'Kodcentrum',
    outside: 'Inkubator 55+',
  },
  {
    dimension: 'years',
    owner: 'Timeline',
    ...brush('Timeline', 'years', /^Filter by year/, {
      drawn: ['2012', '2013'],
      slid: { from: 2012, till: 2013 },
    }),
    address: '2012..2013',
    names: [
      'Hälsans nya verktyg',
      'Inkubator 55+',
      'Vägar för innovativa idéer',
      'Stad möter landsbygd',
      'Smart Textiles',
    ],
    said: 'active in 2012–2013: 5 of 10; 1 more states no years',
    inside: 'Smart Textiles',
    outside: 'Kodcentrum',
  },
  {
    dimension: 'q',
    owner: 'Funding split',
    byMouse: async (page) => {
      await page.getByRole('searchbox').click();
      await page.keyboard.type('spotify');
    },
    byKeys: async (page) => {
      await tabTo(page, /^Search all texts$/);
      await page.keyboard.type('spotify');
    },
    address: 'spotify',
    names: ['Kodcentrum'],
    said: 'mentioning “spotify”: 1 of 10',
    inside: 'Kodcentrum',
    outside: 'Stadsbruk',
  },
];

/** How strongly a label stands out from the light page: the darkness of its ink, less what it is faded by. */
const strength = (owner: Locator, label: string): Promise<number> =>
  owner
    .locator('.marks text', { hasText: new RegExp(`^${label.replace('+', String.raw`\+`)}`) })
    .first()
    .evaluate((text) => {
      const ink = getComputedStyle(text).fill.match(/\d+/g)?.map(Number) ?? [];
      let faded = 1;
      for (let each: Element | null = text; each !== null; each = each.parentElement)
        faded *= Number(getComputedStyle(each).opacity);
      return faded * (255 - ink.reduce((sum, part) => sum + part, 0) / ink.length);
    });

/** How many marks of a view are faded. */
const faded = (owner: Locator): Promise<number> =>
  owner
    .locator('.marks [opacity]')
    .evaluateAll((all) => all.filter((each) => Number(each.getAttribute('opacity')) < 0.5).length);

/** Whether what has the focus, or the frame of a field around it, has a ring within the window. */
async function ringed(page: Page): Promise<boolean> {
  if ((await focus(page)).seen) return true;
  return page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement)) return false;
    const { top, bottom } = field.getBoundingClientRect();
    const rung = [field, field.parentElement ?? field].some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
    });
    return rung && top >= 0 && bottom <= innerHeight;
  });
}

for (const row of ROWS) {
  const { dimension, owner, form, address, names, said, inside, outside } = row;
  for (const way of ['byMouse', 'byKeys'] as const) {
    test(`${dimension}, ${way === 'byMouse' ? 'by mouse' : 'by keys alone'}`, async ({ page }) => {
      await open(page, `lang=en&theme=light${form === undefined ? '' : `&${form}`}`);
      await expect(rows(page)).toHaveText(ALL);
      const own = view(page, owner);
      const many = await marks(page, owner).count();
      const before = await faded(own);
      await row[way](page);
      await expect.poll(() => new URL(page.url()).searchParams.get(dimension)).toBe(address);
      await expect(rows(page)).toHaveText([...names]);
      await expect(sentence(page)).toContainText(said);
      await expect(marks(page, owner)).toHaveCount(many);
      await expect
        .poll(async () => (await strength(own, outside)) < 0.75 * (await strength(own, inside)))
        .toBe(true);
      // A county keeps its shade, which is its number; its label and its outline say what is chosen.
      if (dimension !== 'county') await expect.poll(() => faded(own)).toBeGreaterThan(before);
      if (way === 'byKeys') await expect.poll(() => ringed(page)).toBe(true);
    });
  }
}
