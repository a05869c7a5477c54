import type { Page } from '@playwright/test';
import { chip, open, rows, tokens, view } from './support/page.ts';
import { expect, test } from './support/test.ts';

const HEARD = 'heard';

/** Hears all that the page says of itself from now on, whatever part of it does, and gives it once asked. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate((key) => {
    const heard: string[] = [];
    Object.assign(window, { [key]: heard });
    const said = new Map<Element, string>();
    const live = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';
    for (const each of document.querySelectorAll(live)) said.set(each, each.textContent);
    new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target }) => {
        const near = target instanceof Element ? target : target.parentElement;
        return [near?.closest(live), ...(near?.querySelectorAll(live) ?? [])];
      });
      for (const region of new Set(regions)) {
        if (!region || said.get(region) === region.textContent) continue;
        said.set(region, region.textContent);
        if (region.textContent !== '') heard.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, HEARD);
  return () => page.evaluate((key) => Reflect.get(window, key) as string[], HEARD);
}

/** Waits until as much is heard as expected; it must be that, in that order, and no more. */
async function expectHeard(heard: () => Promise<readonly string[]>, expected: readonly RegExp[]) {
  await expect.poll(async () => (await heard()).length).toBeGreaterThanOrEqual(expected.length);
  expect(await heard()).toEqual(expected.map((each) => expect.stringMatching(each)));
}

test('each change is said once, politely, with its numbers', async ({ page }) => {
  await open(page, 'lang=en');
  const heard = await listen(page);
  const said: RegExp[] = [];

  await chip(page, 'Democracy and participation').click();
  await expect(rows(page)).toHaveCount(4);
  said.push(/^Projects about democracy and participation: 4 of 10\. VINNOVA 9\.7 million kronor/);
  await expectHeard(heard, said);

  await page.getByRole('radio', { name: 'all', exact: true }).check();
  await chip(page, 'Integration and inclusion').click();
  await expect(rows(page)).toHaveCount(1);
  said.push(
    /^Projects about democracy .* as well as integration and inclusion: 1 of 10\. VINNOVA 0\.3 million/,
  );
  await expectHeard(heard, said);

  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(4);
  said.push(/^Undone: Projects about democracy and participation: 4 of 10\./);
  await expectHeard(heard, said);

  await page.keyboard.press('Control+y');
  await expect(rows(page)).toHaveCount(1);
  said.push(/^Redone: Projects about democracy .* as well as integration and inclusion: 1 of 10\./);
  await expectHeard(heard, said);

  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(rows(page)).toHaveCount(10);
  said.push(/^All ten projects, .* VINNOVA 90\.7 million kronor/);
  await expectHeard(heard, said);
});

test('a drag is said once, when it ends, and so is its undoing', async ({ page }) => {
  await open(page, 'lang=en&people=20..40');
  const till = view(page, 'People involved').getByRole('slider', { name: 'People, till' });
  await till.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  const heard = await listen(page);
  const box = await till.boundingBox();
  if (box === null) throw new Error('the handle is not drawn');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 8 });
  await expect(rows(page)).not.toHaveCount(2);
  await page.mouse.move(x + 400, y, { steps: 8 });
  await expect(rows(page)).toHaveCount(8);
  expect(await heard()).toEqual([]);
  await page.mouse.up();
  const dragged = /^Projects with at least 20 people: 8 of 10; 1 more states no number of people\./;
  await expectHeard(heard, [dragged]);
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(2);
  await expectHeard(heard, [dragged, /^Undone: Projects with 20–40 people: 2 of 10;/]);
});

test('a word that is typed is said once', async ({ page }) => {
  await open(page, 'lang=en');
  const heard = await listen(page);
  await page.getByRole('searchbox').click();
  await page.keyboard.type('spotify');
  await expect(tokens(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveText(['Kodcentrum']);
  await expectHeard(heard, [/^Projects mentioning “spotify”: 1 of 10\. VINNOVA 1 million kronor/]);
});
