import { datasetWith, serve } from './support/dataset.ts';
import { chip, marks, open, panel, rows, table, view, VIEWS } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('a whole session asks no one but the page’s own server for anything', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, 'lang=en');
  await chip(page, 'Democracy and participation').click();
  await marks(page, 'Map', 'Stockholm').click();
  for (const name of Object.values(VIEWS.en)) {
    for (const form of await view(page, name).getByRole('radio').all()) await form.check();
    await view(page, name).getByRole('button', { name: 'Show as table' }).click();
    await expect(view(page, name).getByRole('table')).toBeVisible();
  }
  await table(page).getByRole('button', { name: 'Total', exact: true }).click();
  await rows(page).first().click();
  await panel(page)
    .getByRole('button', { name: /^VINNOVA: / })
    .click();
  await panel(page).getByRole('button', { name: 'Close' }).click();
  for (const name of ['How to read this', 'What is not known']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.getByRole('radio', { name: 'SV' }).check();
  await page.getByRole('button', { name: 'Byt till mörkt tema' }).click();
  await expect(rows(page)).toHaveCount(1);

  const web = asked.filter((url) => /^(https?|wss?):/.test(url));
  expect(web.length).toBeGreaterThan(2);
  expect([...new Set(web.map((url) => new URL(url).origin))]).toEqual([new URL(baseURL ?? '').origin]);
  expect(await page.context().cookies()).toEqual([]);
});

test('markup in a dataset is text, wherever it stands', async ({ page }) => {
  const markup = '<img src=x onerror=alert(1)>';
  const both = { sv: markup, en: markup };
  page.on('dialog', () => {
    throw new Error('a text of the dataset was run');
  });
  await serve(
    page,
    datasetWith({
      title: both,
      'sources[0].title': markup,
      'sources[0].publisher': markup,
      'challenges[0].label': both,
      'places[0].name': both,
      'projects[0].name': markup,
      'projects[0].summary': both,
      'projects[0].people[0].what': both,
      'projects[0].contributions[1].amount.derived.text': both,
    }),
  );
  await open(page, 'lang=en&open=stadsbruk&challenge=employment');
  await expect(rows(page).filter({ hasText: markup })).toBeVisible();
  await expect(view(page, 'Funding split').getByText(markup).first()).toBeVisible();
  await expect(chip(page, markup)).toContainText(markup);
  await expect(page.locator('p.sentence')).toContainText(markup);
  for (const name of Object.values(VIEWS.en)) {
    await view(page, name).getByRole('button', { name: 'Show as table' }).click();
  }
  await expect(page.locator('img, [onerror]')).toHaveCount(0);
});
