import type { Locator, Page } from '@playwright/test';
import { tabTo } from './support/focus.ts';
import { ALL, DEMOCRACY, expectAddress, open, rows, sentence } from './support/page.ts';
import { expect, test } from './support/test.ts';
import { tabOnto } from './support/ways.ts';

const without = (...names: readonly string[]) => ALL.filter((name) => !names.includes(name));

/** The section of a dimension in the panel of all filters, opened. */
async function section(page: Page, dimension: string): Promise<Locator> {
  await open(page, 'lang=en&show=filters');
  const found = page.locator(`#facet-${dimension}`);
  await found.locator('summary').click();
  return found;
}

test('those that state no county alone, and all but those', async ({ page }) => {
  const county = await section(page, 'county');
  await county.getByRole('checkbox', { name: /^Not stated/ }).click();
  await expect(rows(page)).toHaveText(['Inkubator 55+']);
  await expect(sentence(page)).toContainText('that state no county: 1 of 10');
  await expectAddress(page, 'county=notStated&show=filters');
  await county.getByRole('button', { name: 'Leave out those that state nothing' }).click();
  await expect(rows(page)).toHaveText(without('Inkubator 55+'));
  await expect(sentence(page)).toContainText('that state a county: 9 of 10');
  await expectAddress(page, 'county=-notStated&show=filters');
  // A second press lets go.
  await county.getByRole('button', { name: 'Leave out those that state nothing' }).click();
  await expect(rows(page)).toHaveText(ALL);
});

test('those that state no number of people alone, all but those, and all, by keys alone', async ({
  page,
}) => {
  await open(page, 'lang=en&show=filters');
  await tabTo(page, /^People/);
  await page.keyboard.press('Enter');
  const people = page.locator('#facet-people');
  await tabOnto(page, people.getByRole('radio', { name: 'keep it' }));
  await page.keyboard.press('ArrowUp');
  await expect(people.getByRole('radio', { name: 'show only it' })).toBeChecked();
  await expect(rows(page)).toHaveText(['MEPublic Service']);
  await expect(sentence(page)).toContainText('that state no number of people: 1 of 10');
  await expectAddress(page, 'people=notStated&show=filters');
  await page.keyboard.press('ArrowUp');
  await expect(rows(page)).toHaveText(without('MEPublic Service'));
  await expect(sentence(page)).toContainText('that state a number of people: 9 of 10');
  await expectAddress(page, 'people=-notStated&show=filters');
  await page.keyboard.press('ArrowUp');
  await expect(rows(page)).toHaveText(ALL);
  await expectAddress(page, 'show=filters');
});

test('only what lies within for certain, and what states nothing kept beside it', async ({ page }) => {
  const people = await section(page, 'people');
  await people.getByRole('textbox', { name: 'From' }).fill('45');
  await people.getByRole('textbox', { name: 'To' }).fill('60');
  await page.keyboard.press('Enter');
  const within = without('Inkubator 55+', 'MEPublic Service', 'Stad möter landsbygd');
  await expect(rows(page)).toHaveText(within);
  await expect(people).toContainText(/7 (projects )?lie within\. 1 of them/);
  const sure = people.getByRole('checkbox', { name: 'Only what lies within for certain' });
  await sure.check();
  await expect(rows(page)).toHaveText(within.filter((name) => name !== 'Malmö Sydost'));
  await expect(sentence(page)).toContainText('6 of 10');
  await expectAddress(page, 'people=45..60,sure&show=filters');
  await people.getByRole('radio', { name: 'keep it' }).check();
  await expect(rows(page)).toHaveText(without('Inkubator 55+', 'Malmö Sydost', 'Stad möter landsbygd'));
  await expect(sentence(page)).toContainText('7 of 10');
  await expectAddress(page, 'people=45..60,sure,notStated&show=filters');
  await sure.uncheck();
  await expect(rows(page)).toHaveText(without('Inkubator 55+', 'Stad möter landsbygd'));
  await expectAddress(page, 'people=45..60,notStated&show=filters');
});

test('any of, all of and none of the challenges, in the panel of filters', async ({ page }) => {
  const challenge = await section(page, 'challenge');
  const tick = (name: RegExp) => challenge.getByRole('checkbox', { name });
  const not = (name: string) => challenge.getByRole('button', { name: `not ${name}` });
  await tick(/^Democracy/).check();
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await tick(/^Democracy/).uncheck();

  await tick(/^Work and/).check();
  await tick(/^Environment/).check();
  await expect(rows(page)).toHaveText([
    'Malmö Sydost',
    'Stadsbruk',
    'Inkubator 55+',
    'Kodcentrum',
    'Smart Textiles',
  ]);
  await challenge.getByRole('radio', { name: 'all are needed' }).check();
  await expect(rows(page)).toHaveText(['Malmö Sydost', 'Stadsbruk']);
  await expectAddress(page, 'challenge=employment,environment&challenge.mode=all&show=filters');
  await expect(sentence(page)).toContainText(
    'about work and enterprise as well as environment and climate: 2 of 10',
  );
  await challenge.getByRole('button', { name: 'Clear Challenge' }).click();

  await tick(/^Ageing/).check();
  await not('Health and care').click();
  await expect(rows(page)).toHaveText(['Inkubator 55+']);
  await expectAddress(page, 'challenge=ageing,-health&show=filters');
  await expect(sentence(page)).toContainText('about ageing but not health and care: 1 of 10');
  // To rule it out alone is another thing than not to ask for it.
  await tick(/^Ageing/).uncheck();
  await expect(rows(page)).toHaveText(without('Hälsans nya verktyg', 'Smart Textiles'));
});

test('words are found without their dots, in any letters, and all of them', async ({ page }) => {
  await open(page, 'lang=en');
  const field = page.getByRole('searchbox');
  for (const [typed, found] of [
    ['sodertorn', ['Södertörnsmodellen']],
    ['SÖDERTÖRN', ['Södertörnsmodellen']],
    ['  spotify   kodcentrum ', ['Kodcentrum']],
    ['spotify stadsbruk', []],
    ['göteborg', ['Stadsbruk', 'Kodcentrum']],
    ['gothenburg', ['Stadsbruk', 'Kodcentrum']],
  ] as const) {
    await field.fill(typed);
    await expect(rows(page)).toHaveText([...found]);
  }
  await field.fill('spotify kodcentrum');
  await expectAddress(page, 'q=spotify+kodcentrum');
});
