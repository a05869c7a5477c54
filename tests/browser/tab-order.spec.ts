import { press } from './support/focus.ts';
import { ALL, open } from './support/page.ts';
import { expect, test } from './support/test.ts';

const HEADERS = ['Project', 'Challenges', 'VINNOVA', 'Actors', 'EU', 'Total', 'People', 'When', 'Where'];

test('Tab walks from the skip link through the page, with one stop for the marks of each view', async ({
  page,
}) => {
  await open(page, 'lang=en');
  expect(await press(page, 'Tab')).toMatchObject({ role: 'a', name: 'Skip to the views', seen: true });
  expect(await press(page, 'Enter')).toMatchObject({ role: 'main' });

  const walk = [
    ['Funding split', 'radio', 'Amount'],
    ['Funding split', 'button', 'Show as table'],
    ['Funding split', 'button', /^Hälsans nya verktyg: .* 1 of 10$/],
    ['Map', 'radio', 'Places'],
    ['Map', 'button', 'Show as table'],
    ['Map', 'button', /^Whole country: .* 1 of \d+$/],
    ['Challenges', 'radio', 'Number'],
    ['Challenges', 'button', 'Show as table'],
    ['Challenges', 'button', /^Democracy and participation: .* 1 of 11$/],
    ['People involved', 'button', 'Show as table'],
    ['People involved', 'button', / 1 of 10$/],
    ['Ten projects, every figure', 'region', 'Ten projects, every figure'],
    ...HEADERS.map((name) => ['Ten projects, every figure', 'button', name] as const),
    ['Ten projects, every figure', 'button', `Show every figure of ${ALL[0]}`],
    ['Ten projects, every figure', 'button', `Open ${ALL[0]}`],
    ['Ten projects, every figure', 'button', new RegExp(`^${ALL[0]}, VINNOVA: `)],
  ] as const;
  for (const [region, role, name] of walk) {
    const stop = await press(page, 'Tab');
    expect.soft(stop).toMatchObject({ region, role, seen: true });
    expect.soft(stop.name).toMatch(name);
  }
});
