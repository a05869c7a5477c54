import { DEMOCRACY, open, rows, sentence, total } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('each sum says how many projects state it', async ({ page }) => {
  await open(page, 'lang=en');
  await expect(sentence(page)).toHaveText('All ten projects, all challenges, the whole country, all years.');
  await expect(total(page, 'Projects')).toContainText('no filter');
  await expect(total(page, 'VINNOVA')).toContainText(/SEK\s*90\.7\s*M.*stated by 9 of 10/);
  await expect(total(page, 'Actors')).toContainText(/stated by 6 of 10/);
  await expect(total(page, 'EU')).toContainText(/SEK\s*2\s*M.*stated by 1 of 10/);
  await expect(total(page, 'Not split')).toContainText(/SEK\s*45\s*M.*1 project, split not stated/);
  await expect(total(page, 'People')).toContainText(/stated by 9 of 10/);
});

test('the sums and the table of an address with a challenge are those of its four projects', async ({
  page,
}) => {
  await open(page, 'lang=en&challenge=democracy');
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await expect(sentence(page)).toHaveText('Projects about democracy and participation: 4 of 10.');
  await expect(total(page, 'Projects')).toHaveText(/4\s*of 10\s*6 outside the filter/);
  await expect(total(page, 'VINNOVA')).toHaveText(/SEK\s*9\.7\s*M\s*stated by 4 of 4/);
  await expect(total(page, 'EU')).toHaveText(/none stated\s*stated by none of 4/);
});

test('the same in Swedish', async ({ page }) => {
  await open(page, 'lang=sv&challenge=democracy');
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await expect(total(page, 'Aktörerna')).toHaveText(/8,7\s*mnkr\s*angivet av 3 av 4/);
});
