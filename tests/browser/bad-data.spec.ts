import { datasetWith, serve } from './support/dataset.ts';
import { open, rows, total, view } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** A file with faults that still hangs together: what is listed, and what is left to see. */
const faults = [
  {
    what: 'a project without a name',
    changes: { 'projects[0].name': undefined },
    path: 'projects[0].name',
    project: 'projects[0]',
    en: ['A required field is missing', 'The project is left out.'],
    sv: ['Ett obligatoriskt fält saknas', 'Projektet är utelämnat.'],
    left: 9,
  },
  {
    what: 'a negative amount',
    changes: { 'projects[0].contributions[0].amount.value': -1 },
    path: 'projects[0].contributions[0].amount.value',
    project: 'Stadsbruk',
    en: ['An amount cannot be negative; found -1.', 'The figure is shown as not stated.'],
    sv: ['Ett belopp kan inte vara negativt; fann -1.', 'Uppgiften visas som ej angiven.'],
    left: 10,
  },
  {
    what: 'an unknown funder',
    changes: { 'projects[0].contributions[0].by[0]': 'nobody' },
    path: 'projects[0].contributions[0].by[0]',
    project: 'Stadsbruk',
    en: ['nobody is not defined among the funders of the file.', 'The entry is ignored.'],
    sv: ['nobody är inte definierat bland filens funders.', 'Posten hoppas över.'],
    left: 10,
  },
  {
    what: 'an id used twice',
    changes: { 'projects[1].id': 'stadsbruk' },
    path: 'projects[1].id',
    project: 'Malmö Sydost',
    en: ['The id stadsbruk is used twice.', 'The project is left out.'],
    sv: ['Id stadsbruk används två gånger.', 'Projektet är utelämnat.'],
    left: 9,
  },
  {
    what: 'a range with its ends swapped',
    changes: { 'projects[1].people[0].count.low': 60 },
    path: 'projects[1].people[0].count',
    project: 'Malmö Sydost',
    en: ['The low end of the range is above its high end: 60..50.', 'The figure is shown as not stated.'],
    sv: ['Intervallets nedre ände ligger över den övre: 60..50.', 'Uppgiften visas som ej angiven.'],
    left: 10,
  },
  {
    what: 'a derived value that does not follow',
    changes: { 'projects[0].contributions[1].amount.value': 1 },
    path: 'projects[0].contributions[1].amount',
    project: 'Stadsbruk',
    en: [
      'The value 1 does not follow from its rule, which gives 9500000.',
      'The figure is shown as not stated.',
    ],
    sv: ['Värdet 1 följer inte av sin regel, som ger 9500000.', 'Uppgiften visas som ej angiven.'],
    left: 10,
  },
];

for (const { what, changes, path, project, en, sv, left } of faults) {
  test(`${what} is listed with its place, and the rest is shown`, async ({ page }) => {
    await serve(page, datasetWith(changes));
    await open(page, 'lang=en');
    const list = page.getByRole('region', { name: /^The dataset has \d+ faults?$/ }).first();
    const line = list.getByRole('row').filter({ has: page.getByText(path, { exact: true }) });
    await expect(line.getByRole('rowheader')).toHaveText(project);
    for (const words of en) await expect(line).toContainText(words);
    await expect(rows(page)).toHaveCount(left);
    await expect(total(page, 'Projects')).toContainText(String(left));
    await expect(view(page, 'Map')).toBeVisible();

    await page.getByRole('radio', { name: 'SV' }).check();
    await expect(page.getByRole('heading', { name: /^Datafilen har \d+ fel$/ })).toBeVisible();
    const svLine = page.getByRole('row').filter({ has: page.getByText(path, { exact: true }) });
    for (const words of sv) await expect(svLine).toContainText(words);
  });
}

test('a figure that is set aside enters no sum', async ({ page }) => {
  await serve(page, datasetWith({ 'projects[0].contributions[0].amount.value': -9_500_000 }));
  await open(page, 'lang=en');
  await expect(total(page, 'VINNOVA')).toContainText(/81\.2.*stated by 8 of 10/);
});
