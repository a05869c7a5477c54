import { ALL, DEMOCRACY, marks, open, rows, table, tokens, total, view } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('the language changes in place: filters, forms, order and the open panel stay', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy&funding=share&sort=people&open=vagar');
  await view(page, 'Map').getByRole('button', { name: 'Show as table' }).click();
  await page.getByRole('radio', { name: 'SV' }).check();

  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(table(page)).toHaveAccessibleName('Projekt');
  await expect(rows(page)).toHaveText([
    'Vägar för innovativa idéer',
    'Södertörnsmodellen',
    'Kodcentrum',
    'MEPublic Service',
  ]);
  await expect(tokens(page)).toHaveText(['Utmaning: Demokrati och delaktighet']);
  await expect(total(page, 'VINNOVA')).toContainText(/9,7\s*mnkr/);
  await expect(view(page, 'Finansiering').getByRole('radio', { name: 'Andel' })).toBeChecked();
  await expect(view(page, 'Karta').getByRole('table')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Vägar för innovativa idéer' })).toBeVisible();
  await expect
    .poll(() => new URL(page.url()).search)
    .toBe('?lang=sv&challenge=democracy&funding=share&sort=people&open=vagar');
  await expect(page.getByRole('radio', { name: 'SV' })).toBeFocused();
});

for (const system of ['light', 'dark'] as const) {
  test(`the theme follows the system (${system}) until it is chosen, and changes in place`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    const other = system === 'light' ? 'dark' : 'light';
    const ground = () => page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
    await open(page, 'lang=en');
    await marks(page, 'Challenges', 'Democracy and participation').click();
    const before = await ground();

    await page.getByRole('button', { name: `Switch to ${other} theme` }).click();
    await expect.poll(ground).not.toBe(before);
    await expect(rows(page)).toHaveText(DEMOCRACY);
    await expect.poll(() => new URL(page.url()).searchParams.get('theme')).toBe(other);

    await page.getByRole('button', { name: `Switch to ${system} theme` }).click();
    await expect.poll(ground).toBe(before);
    await page.goBack();
    await expect(rows(page)).toHaveText(ALL);
  });
}
