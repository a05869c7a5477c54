import { press } from './support/focus.ts';
import { marks, open, VIEWS } from './support/page.ts';
import { expect, test } from './support/test.ts';

const HEADERS = ['Project', 'Challenges', 'VINNOVA', 'Actors', 'EU', 'Total', 'People', 'When', 'Where'];

test('Tab walks from the skip link through the page, with one stop for the marks of each view and for the table', async ({
  page,
}) => {
  await open(page, 'lang=en');
  expect(await press(page, 'Tab')).toMatchObject({ role: 'a', name: 'Skip to the views', seen: true });
  expect(await press(page, 'Enter')).toMatchObject({ role: 'main' });
  for (const name of Object.values(VIEWS.en)) await expect(marks(page, name).first()).toBeAttached();

  const enlarge = 'Enlarge to the whole window';
  const walk = [
    ['', 'button', 'ten projects'],
    ['', 'button', 'all challenges'],
    ['', 'button', 'the whole country'],
    ['', 'button', 'all years'],
    ['', 'button', 'add a filter'],
    ['', 'button', 'How to read this'],
    ['', 'button', 'How figures are counted'],
    ['', 'button', 'What is not known'],
    ['Totals', 'button', 'Projects 10'],
    ['Totals', 'button', /^VINNOVA SEK/],
    ['Totals', 'button', /^Actors SEK/],
    ['Totals', 'button', /^EU SEK/],
    ['Totals', 'button', /^Not split SEK/],
    ['Totals', 'button', /^People /],
    ['Funding split', 'radio', 'Amount'],
    ['Funding split', 'button', 'Show as table'],
    ['Funding split', 'button', 'Export: Funding split'],
    ['Funding split', 'button', enlarge],
    ['Funding split', 'button', /^Hälsans nya verktyg: .* 1 of 10$/],
    ['Funding split', 'button', /^Filter by VINNOVA’s money…$/],
    ['Map', 'radio', 'Places'],
    ['Map', 'button', 'Show as table'],
    ['Map', 'button', 'Export: Map'],
    ['Map', 'button', enlarge],
    ['Map', 'button', /^Whole country: .* 1 of \d+$/],
    ['Challenges', 'radio', 'Number'],
    ['Challenges', 'button', 'Show as table'],
    ['Challenges', 'button', 'Export: Challenges'],
    ['Challenges', 'button', enlarge],
    ['Challenges', 'button', /^Democracy and participation: .* 1 of 11$/],
    ['People involved', 'radio', 'Number'],
    ['People involved', 'button', 'Show as table'],
    ['People involved', 'button', 'Export: People involved'],
    ['People involved', 'button', enlarge],
    ['People involved', 'button', /^Kodcentrum: .* 1 of 10$/],
    ['People involved', 'button', /^Filter by number of people…$/],
    ['Partners', 'radio', 'Sectors'],
    ['Partners', 'button', 'Show as table'],
    ['Partners', 'button', 'Export: Partners'],
    ['Partners', 'button', enlarge],
    ['Partners', 'button', /^Academia: .* 1 of \d+$/],
    ['Timeline', 'button', 'Show as table'],
    ['Timeline', 'button', 'Export: Timeline'],
    ['Timeline', 'button', enlarge],
    ['Timeline', 'button', / 1 of \d+$/],
    ['Timeline', 'button', /^Filter by year…$/],
    ['Ten projects, every figure', 'button', 'Export: Projects'],
    ['Ten projects, every figure', 'button', 'Columns'],
    ['Ten projects, every figure', 'button', 'Project'],
  ] as const;
  for (const [region, role, name] of walk) {
    const stop = await press(page, 'Tab');
    expect(stop).toMatchObject({ region, role, seen: true });
    expect(stop.name).toMatch(name);
  }
  // The table is one stop; arrows go on within it.
  for (const name of HEADERS.slice(1))
    expect(await press(page, 'ArrowRight')).toMatchObject({ name, seen: true });
  expect((await press(page, 'Shift+Tab')).name).toBe('Columns');
});

test('what sticks to the window never hides the focus, on the way down or back', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy,-gender&people=40..60,notStated&pin=vagar,kodcentrum');
  await expect(page.getByRole('region', { name: 'Pinned to compare' })).toBeVisible();
  for (const name of Object.values(VIEWS.en)) await expect(marks(page, name).first()).toBeAttached();
  const hidden: string[] = [];
  const walk = async (key: string, end: RegExp) => {
    for (let i = 0; i < 160; i++) {
      const { name, seen } = await press(page, key);
      if (!seen) hidden.push(`${key}: ${name}`);
      if (end.test(name)) return;
    }
    throw new Error(`${key} never comes to ${end}`);
  };
  await walk('Tab', /^Compare$/);
  await walk('Shift+Tab', /^Skip to the views$/);
  expect(hidden).toEqual([]);
});
