import type { Page } from '@playwright/test';
import { open } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** The room (px) that the margins leave on paper, and the height of its page as the print measures it. */
const PAPERS = {
  'A4 upright': { width: 688, height: 990 },
  'A4 across': { width: 1016, height: 665 },
  'A3 across': { width: 1481, height: 990 },
};

/** Shows the page as it is printed on a paper. */
async function printOn(page: Page, { width, height }: { width: number; height: number }) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print .print-picture:visible')).not.toHaveCount(0);
}

/** What is wrong with the print: controls that are seen, what sticks, what is wider than the paper or higher. */
const faults = (page: Page, height: number) =>
  page.evaluate((most) => {
    const seen = [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility());
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...(wide > 0 ? [`${wide} px too wide`] : []),
      ...seen.flatMap((each) => {
        const { position } = getComputedStyle(each);
        const name = `${each.localName}.${each.getAttribute('class')}`;
        const isControl = each.matches(
          'input, select, dialog, [role="toolbar"], .icon-button, .segmented, .tray, .panel',
        );
        const block = each.matches('.print-view, .print-row, .print tr, .print .footer');
        return [
          ...(position === 'sticky' || position === 'fixed' ? [`${name} is ${position}`] : []),
          ...(isControl ? [`${name} is a control`] : []),
          ...(block && each.getBoundingClientRect().height > most ? [`${name} is higher than a page`] : []),
        ];
      }),
    ];
  }, height);

test('on any paper the print has all views and nothing of the screen, and no view is higher than a page', async ({
  page,
}) => {
  await open(page, 'lang=sv&theme=dark&challenge=democracy&open=stadsbruk&pin=stadsbruk');
  for (const [name, paper] of Object.entries(PAPERS)) {
    await printOn(page, paper);
    await expect(page.locator('.print .print-picture:visible'), name).toHaveCount(6);
    expect(await faults(page, paper.height), name).toEqual([]);
  }
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('.print h1') ?? document.body).color),
  ).toBe('rgb(18, 32, 44)');
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.print')).toHaveCount(0);
});

test('the browser’s own print has a few full pages', async ({ page }) => {
  await open(page, 'lang=en');
  // Its code comes when the page is at rest, and listens a moment after it has come.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/Print-/.test(name)),
  );
  const pages = async (landscape: boolean) => {
    const pdf = (await page.pdf({ format: 'A4', landscape })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  for (const landscape of [false, true]) {
    const count = expect.poll(() => pages(landscape));
    await count.toBeGreaterThanOrEqual(4);
    await count.toBeLessThanOrEqual(6);
  }
});
