import { axe } from './support/axe.ts';
import { focus } from './support/focus.ts';
import { expectAddress, marks, open, rows, view } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('an empty result says which filter emptied it, and what comes back without', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy&place=malmo&people=40..60');
  const empty = page.getByRole('region', { name: 'No project passes every filter.' });
  await expect(empty.getByRole('button').first()).toHaveText('Drop “Place: Malmö”: 3 projects come back');
  await axe(page, '.empty');
  await empty.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(3);
  await expect(empty).toHaveCount(0);
  await expectAddress(page, 'challenge=democracy&people=40..60');
  await focus(page);
});

test('the mark that empties it stays under the pointer, and the step is undone', async ({ page }) => {
  await open(page, 'lang=en&place=malmo');
  const picture = view(page, 'Challenges').getByRole('group', { name: /Arrow keys/ });
  await picture.evaluate((svg) => svg.scrollIntoView({ block: 'center' }));
  const before = await picture.boundingBox();
  await marks(page, 'Challenges', 'Ageing').click();
  const empty = page.getByRole('region', { name: 'No project passes every filter.' });
  await expect(empty).toHaveCount(1);
  await expect
    .poll(async () => Math.abs(((await picture.boundingBox())?.y ?? 0) - (before?.y ?? 0)))
    .toBeLessThan(2);
  await empty.getByRole('button', { name: 'Undo the last step' }).click();
  await expect(rows(page)).toHaveText(['Malmö Sydost', 'Stadsbruk']);
});

test('the mark that empties it by key stays in sight', async ({ page }) => {
  await open(page, 'lang=en&place=malmo');
  await marks(page, 'Challenges', 'Ageing').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'No project passes every filter.' })).toHaveCount(1);
  await expect.poll(async () => (await focus(page)).seen).toBe(true);
});
