import { ALL, chip, expectAddress, marks, open, rows, sentence, tokens, total } from './support/page.ts';
import { expect, test } from './support/test.ts';

const gestures = [
  {
    what: 'a bar of the funding split',
    view: 'Funding split',
    mark: 'Kodcentrum:',
    address: 'project=kodcentrum',
    token: 'Project: Kodcentrum',
    said: 'Projects named Kodcentrum: 1 of 10.',
    left: ['Kodcentrum'],
  },
  {
    what: 'a row of the people',
    view: 'People involved',
    mark: 'Smart Textiles:',
    address: 'project=smart-textiles',
    token: 'Project: Smart Textiles',
    said: 'Projects named Smart Textiles: 1 of 10.',
    left: ['Smart Textiles'],
  },
  {
    what: 'a challenge',
    view: 'Challenges',
    mark: 'Health and care',
    address: 'challenge=health',
    token: 'Challenge: Health and care',
    said: 'Projects about health and care: 2 of 10.',
    left: ['Hälsans nya verktyg', 'Smart Textiles'],
  },
  {
    what: 'a place on the map',
    view: 'Map',
    mark: 'Gothenburg',
    address: 'place=goteborg',
    token: 'Place: Gothenburg',
    said: 'Projects in Gothenburg: 2 of 10.',
    left: ['Stadsbruk', 'Kodcentrum'],
  },
  {
    what: 'a county on the map',
    view: 'Map',
    form: 'map=counties',
    mark: 'Skåne County',
    // On its land: its number stands in the middle between land and name, and a click there asks it.
    on: { x: 70, y: 18 },
    address: 'county=SE-M',
    token: 'County: Skåne County',
    said: 'Projects in Skåne County: 2 of 10.',
    left: ['Malmö Sydost', 'Stadsbruk'],
  },
];

for (const { what, view, form, mark, on: position, address, token, said, left } of gestures) {
  const at = position && { position };
  const with_ = (filter: string) => [filter, form].filter(Boolean).join('&');

  test(`clicking ${what} filters everything, and clicking again lets go`, async ({ page }) => {
    await open(page, `lang=en${form ? `&${form}` : ''}`);
    await marks(page, view, mark).click(at);
    await expect(rows(page)).toHaveText(left);
    await expect(total(page, 'Projects')).toContainText(`${10 - left.length} outside the filter`);
    await expect(sentence(page)).toHaveText(said);
    await expect(tokens(page)).toHaveText([token]);
    await expect(marks(page, view, mark)).toHaveAttribute('aria-pressed', 'true');
    await expectAddress(page, with_(address));

    await marks(page, view, mark).click(at);
    await expect(rows(page)).toHaveText(ALL);
    await expect(tokens(page)).toHaveCount(0);
    await expectAddress(page, with_(''));
  });

  test(`Alt-clicking ${what} leaves it out`, async ({ page }) => {
    await open(page, `lang=en${form ? `&${form}` : ''}`);
    await marks(page, view, mark).click({ ...at, modifiers: ['Alt'] });
    await expect(rows(page)).toHaveText(ALL.filter((name) => !left.includes(name)));
    await expectAddress(page, with_(address.replace('=', '=-')));
  });
}

test('filters of several views hold together, and a token lets its own go', async ({ page }) => {
  await open(page, 'lang=en');
  await marks(page, 'Map', 'Gothenburg').click();
  await chip(page, 'Gender equality').click();
  await expect(rows(page)).toHaveText(['Kodcentrum']);
  await expect(tokens(page)).toHaveText(['Place: Gothenburg', 'Challenge: Gender equality']);
  await page.getByRole('button', { name: 'Remove filter: Place: Gothenburg' }).click();
  await expect(rows(page)).toHaveText(['Kodcentrum', 'Stad möter landsbygd']);
});

test('a click on one of the places near Stockholm hits that place', async ({ page }) => {
  await open(page, 'lang=en');
  await marks(page, 'Map', 'Sundbyberg').click();
  await expect(tokens(page)).toHaveText(['Place: Sundbyberg']);
});
