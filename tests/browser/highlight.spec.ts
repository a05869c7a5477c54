import type { Page } from '@playwright/test';
import { press, tabToMarks } from './support/focus.ts';
import { chip, DEMOCRACY, expectAddress, marks, open } from './support/page.ts';
import { expect, test } from './support/test.ts';

const CHALLENGE = 'Democracy and participation';

/** What is lit in a view: what the spoken names of its marks begin with, each once. */
const lit = (page: Page, view: string): Promise<string[]> =>
  marks(page, view)
    .and(page.locator('[data-highlighted=true]'))
    .evaluateAll((found) => [
      ...new Set(found.map((each) => each.getAttribute('aria-label')?.split(/[:,]/)[0] ?? '')),
    ]);

const expectLit = (page: Page, view: string) => expect.poll(() => lit(page, view), `lit in ${view}`);

const PLACES = ['Umeå', 'Uppsala', 'Linköping', 'Gothenburg', 'Sundbyberg', 'Stockholm'];
const SODERTORN = [
  'Tyresö',
  'Huddinge',
  'Södertälje',
  'Salem',
  'Botkyrka',
  'Haninge',
  'Nykvarn',
  'Nynäshamn',
];

test('pointing at a challenge lights what goes with it in every view, and changes nothing else', async ({
  page,
}) => {
  await open(page, 'lang=en');
  await expect(marks(page, 'Timeline').first()).toBeAttached();
  const steps = await page.evaluate(() => history.length);
  await chip(page, CHALLENGE).hover();

  await expectLit(page, 'Funding split').toEqual(DEMOCRACY);
  await expectLit(page, 'Challenges').toEqual([CHALLENGE]);
  expect((await lit(page, 'People involved')).toSorted()).toEqual(DEMOCRACY.toSorted());
  expect(await lit(page, 'Timeline')).toEqual(expect.arrayContaining(DEMOCRACY));
  expect(await lit(page, 'Timeline')).not.toContain('Stadsbruk');
  const places = [...PLACES, ...SODERTORN, 'Whole country', 'Örebro County', 'Alby'];
  expect((await lit(page, 'Map')).toSorted()).toEqual(places.toSorted());
  const partners = await lit(page, 'Partners');
  for (const name of ['Public sector', 'Spotify', 'Haninge kommun']) expect(partners).toContain(name);
  expect(partners).not.toContain('E.ON');
  await expectAddress(page, '');
  expect(await page.evaluate(() => history.length)).toBe(steps);

  await page.mouse.move(0, 0);
  await expect(page.locator('[data-highlighted=true]')).toHaveCount(0);
});

test('focusing a project lights it everywhere, with its challenges and their chips', async ({ page }) => {
  await open(page, 'lang=en');
  await expect(marks(page, 'Timeline').first()).toBeAttached();
  await tabToMarks(page, 'Funding split');
  for (let i = 1; i < 7; i++) await press(page, 'ArrowDown');

  await expectLit(page, 'Funding split').toEqual(['Kodcentrum']);
  const challenges = [
    CHALLENGE,
    'Work and enterprise',
    'Children and young people',
    'Gender equality',
    'Learning and digital skills',
  ];
  await expectLit(page, 'Challenges').toEqual(challenges);
  for (const name of challenges) {
    await expect(chip(page, name)).toHaveAttribute('data-highlighted', 'true');
  }
  await expect(chip(page, 'Ageing')).toHaveAttribute('data-highlighted', 'false');
  expect(await lit(page, 'Map')).toEqual(PLACES);
  expect(await lit(page, 'People involved')).toEqual(['Kodcentrum']);
  expect((await lit(page, 'Timeline')).toSorted()).toEqual(['2014', '2015', '2016', 'Kodcentrum']);
  expect(await lit(page, 'Partners')).toContain('Informator');
  await expectAddress(page, '');

  await press(page, 'Tab');
  await expect(page.locator('[data-highlighted=true]')).toHaveCount(0);
});
