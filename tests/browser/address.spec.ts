import {
  ALL,
  DEMOCRACY,
  expectAddress,
  marks,
  open,
  rows,
  table,
  tokens,
  view,
  VIEWS,
} from './support/page.ts';
import { expect, test } from './support/test.ts';

test('each filter is a step: Back undoes it, Forward does it again', async ({ page }) => {
  await open(page, 'lang=en');
  await marks(page, 'Challenges', 'Democracy and participation').click();
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await marks(page, 'Map', 'Gothenburg').click();
  await expect(rows(page)).toHaveText(['Kodcentrum']);

  await page.goBack();
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await expectAddress(page, 'challenge=democracy');
  await page.goBack();
  await expect(rows(page)).toHaveText(ALL);
  await expectAddress(page, '');

  await page.goForward();
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await page.goForward();
  await expect(rows(page)).toHaveText(['Kodcentrum']);
  await expect(tokens(page)).toHaveText(['Challenge: Democracy and participation', 'Place: Gothenburg']);
});

test('a form and the sorting are steps; the theme and the language are none, and stay on going back', async ({
  page,
}) => {
  await open(page, 'lang=en');
  await marks(page, 'Challenges', 'Ageing').click();
  await view(page, 'Funding split').getByRole('radio', { name: 'Share' }).check();
  await expectAddress(page, 'challenge=ageing&funding=share');
  await table(page).getByRole('button', { name: 'Total', exact: true }).click();
  await expectAddress(page, 'challenge=ageing&funding=share&sort=-total');
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Switch to dark theme' }).click();
  await expectAddress(page, 'theme=dark&challenge=ageing&funding=share&sort=-total');
  expect(await page.evaluate(() => history.length)).toBe(entries);

  await page.goBack();
  await expectAddress(page, 'theme=dark&challenge=ageing&funding=share');
  await page.goBack();
  await expectAddress(page, 'theme=dark&challenge=ageing');
  await expect(view(page, 'Funding split').getByRole('radio', { name: 'Amount' })).toBeChecked();
  await page.getByRole('radio', { name: 'SV' }).check();
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).toBe('?lang=sv&theme=dark');
  await expect(rows(page)).toHaveText(ALL);
});

test('a newer version, a parameter that comes twice, and a hopeless address are named in words', async ({
  page,
}) => {
  await open(page, 'lang=en&v=2&challenge=democracy&challenge=urban&people=1..2..3&sort=-agency,agency');
  const notices = page.getByRole('region', { name: 'Notices' }).getByRole('listitem');
  await expect(notices).toHaveText([
    /^The link was made by a newer version of Medel\./,
    'The address names challenge more than once; the first counts, and “urban” was skipped.',
    /people “1\.\.2\.\.3”/,
    /more under sort than there is room for; “agency”/,
  ]);
  await expect(rows(page)).toHaveText(DEMOCRACY);

  await open(
    page,
    `lang=en&q=${'x'.repeat(300)}&${Array.from({ length: 200 }, (_, i) => `p${i}=1`).join('&')}`,
  );
  await expect(notices).toHaveCount(12);
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('And 188 more.');
});

test('what an address asks for and the page does not know is named, and the rest works', async ({ page }) => {
  await open(
    page,
    'lang=en&colour=red&challenge=democracy,peace&agency=lots&sort=luck&open=nobody&theme=pink',
  );
  const notices = page.getByRole('region', { name: 'Notices' }).getByRole('listitem');
  await expect(notices).toHaveText([
    'The address has a part that is not known, and it was skipped: colour.',
    'The address asks for challenge “peace”, which cannot be read here; it was skipped.',
    /agency|VINNOVA's money “lots”/i,
    /“luck”/,
    /“nobody”/,
    /“pink”/,
  ]);
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await expectAddress(page, 'challenge=democracy');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notices).toHaveCount(0);
});

test('a part with markup in it is shown as text', async ({ page }) => {
  await open(page, `lang=sv&${encodeURIComponent('<img src=x onerror=alert(1)>')}=1`);
  await expect(page.getByRole('region', { name: 'Meddelanden' })).toContainText(
    '<img src=x onerror=alert(1)>',
  );
  await expect(page.locator('img')).toHaveCount(0);
});

test('a long view is the same in a fresh page', async ({ page, context }) => {
  const address =
    'lang=sv&theme=dark&challenge=democracy,employment,-rural&challenge.mode=all&county=SE-AB,SE-M&people=40..60,notStated&years=2012..2016&q=kod&funding=share&map=counties&challenges=money&people=perPerson&partners=projects&end=high&inkind=leftOut&several=shared&sort=-people&open=kodcentrum&figure=kodcentrum.people&pin=stadsbruk,challenge:democracy';
  await open(page, address);
  await expect(rows(page)).toHaveText(['Kodcentrum']);
  const written = page.url();
  expect(new Set(new URL(written).searchParams)).toEqual(new Set(new URLSearchParams(address)));

  const fresh = await context.newPage();
  await fresh.goto(written);
  await expect(fresh.getByRole('complementary', { name: 'Kodcentrum' })).toBeVisible();
  expect(fresh.url()).toBe(written);
  for (const name of Object.values(VIEWS.sv)) {
    for (const each of [page, fresh]) await expect(marks(each, name).first()).toBeAttached();
  }
  expect(await fresh.locator('body').ariaSnapshot()).toBe(await page.locator('body').ariaSnapshot());
});

test('open=kodcentrum opens the panel of that project', async ({ page }) => {
  await open(page, 'lang=en&open=kodcentrum');
  await expect(page.getByRole('complementary', { name: 'Kodcentrum' })).toBeVisible();
  await expect(table(page).locator('[aria-expanded=true]')).toHaveCount(0);
});
