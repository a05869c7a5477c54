import { readFile } from 'node:fs/promises';
import { axe } from './support/axe.ts';
import { open } from './support/page.ts';
import { headline, SLIDES } from './support/show.ts';
import { expect, test } from './support/test.ts';

test('the shipped story is taken along as a PDF of a page a slide, and for PowerPoint', async ({ page }) => {
  await open(page, 'lang=en');
  await page.getByRole('button', { name: 'Stories' }).click();
  await page.getByRole('button', { name: 'Open “Who pays for social innovation?”' }).click();
  await page.getByRole('button', { name: 'Take along', exact: true }).click();
  const along = page.getByRole('region', { name: 'Take the story along' });
  await expect(along).toBeVisible();
  await axe(page, '.take-along');
  const taken = async (name: string, ending: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      along.getByRole('button', { name }).click(),
    ]);
    const file = download.suggestedFilename();
    expect(file).toMatch(/^medel-who-pays-for-social-innovation-\d{4}-\d\d-\d\d\./);
    expect(file.endsWith(ending)).toBe(true);
    await expect(along.getByRole('status')).toHaveText(`Saved as ${file}.`);
    return (await readFile(await download.path())).toString('latin1');
  };
  expect((await taken('PDF', '.pdf')).match(/\/Type \/Page\b/g)).toHaveLength(SLIDES.length);
  const deck = await taken('PowerPoint', '.pptx');
  expect(deck.startsWith('PK')).toBe(true);
  // Each name stands before its part, and once more in the list at the end.
  const parts = (kind: string) => new Set(deck.match(new RegExp(`ppt/${kind}\\d+\\.xml(?!\\.rels)`, 'g')));
  expect(parts('slides/slide').size).toBe(SLIDES.length);
  expect(parts('notesSlides/notesSlide').size).toBe(SLIDES.length);
});

test('on paper it has two slides a page, each with all of its notes', async ({ page }) => {
  await page.goto('?handout=who-pays&lang=sv');
  const entries = page.getByRole('article');
  await expect(entries).toHaveCount(SLIDES.length);
  await expect(entries.nth(2)).toHaveAccessibleName(`Bild 3 av 10: ${headline(3, 'sv')}`);
  await axe(page);
  await page.evaluate(() => document.fonts.ready);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(SLIDES.length / 2);
  // Nothing that is said is cut.
  await page.emulateMedia({ media: 'print' });
  const cut = await entries.evaluateAll(
    (all) => all.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1).length,
  );
  expect(cut).toBe(0);
});
