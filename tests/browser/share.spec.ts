import type { BrowserContext, Page } from '@playwright/test';
import { expectAddress, marks, open, rows, sentence, tokens, VIEWS } from './support/page.ts';
import { expect, test } from './support/test.ts';

const share = (page: Page) => page.getByRole('button', { name: /^(Share|Dela)$/ });

/** What is on the clipboard, as each of its kinds. */
const copied = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (item === undefined ? '' : (await item.getType(type)).text());
    return { plain: await text('text/plain'), html: await text('text/html') };
  });

const allow = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write']);

test('a shared link opened elsewhere shows the same page', async ({ page, context, browser, baseURL }) => {
  await allow(context);
  await open(
    page,
    'lang=sv&challenge=democracy,employment,-rural&people=..200,notStated&funding=share&sort=people',
  );
  await page.getByRole('button', { name: 'Byt till mörkt tema' }).click();
  await share(page).click();
  await expect(page.getByText('Länken är kopierad')).toBeVisible();
  const { plain, html } = await copied(page);
  expect(plain).toBe(page.url());
  const words = await sentence(page).textContent();

  const other = await browser.newContext({ locale: 'en-GB', baseURL: baseURL ?? '' });
  const fresh = await other.newPage();
  await fresh.goto(plain);
  await expect(sentence(fresh)).toHaveText(words ?? '');
  await expect(rows(fresh)).toHaveText(await rows(page).allTextContents());
  await expect(tokens(fresh)).toHaveText(await tokens(page).allTextContents());
  for (const name of Object.values(VIEWS.sv)) {
    const pressed = (each: Page) =>
      marks(each, name).evaluateAll((all) =>
        all.flatMap((mark) => (mark.ariaPressed === 'true' ? [mark.ariaLabel] : [])),
      );
    await expect(marks(fresh, name).first()).toBeAttached();
    expect(await pressed(fresh)).toEqual(await pressed(page));
  }
  await expect(fresh.locator('html')).toHaveAttribute('data-theme', 'dark');

  // Pasted where formatted text is taken, it begins as the sentence does.
  const link = await fresh.evaluate((markup) => {
    const anchor = new DOMParser().parseFromString(markup, 'text/html').querySelector('a');
    return { url: anchor?.href, words: anchor?.textContent };
  }, html);
  expect(link.url).toBe(plain);
  expect(words?.startsWith(link.words ?? '?')).toBe(true);
  await other.close();
});

test('what lies over the page for a moment is not in the link', async ({ page, context }) => {
  await allow(context);
  await open(page, 'lang=en&challenge=democracy&show=filters');
  await share(page).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(new URL((await copied(page)).plain).search).toBe('?lang=en&challenge=democracy');
  await expect(page.getByText('Link copied')).toHaveCount(0, { timeout: 10_000 });
});

test('where the clipboard refuses, the link is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, 'lang=en&challenge=democracy');
  await share(page).click();
  const field = page.getByRole('textbox', { name: 'Link to what is shown' });
  await expect(field).toHaveValue(page.url());
  await expect(field).toBeFocused();
  expect(
    await field.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd]),
  ).toEqual([0, page.url().length]);
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(share(page)).toBeFocused();
  await expectAddress(page, 'challenge=democracy');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the system is offered the link', async ({ page }) => {
    await page.addInitScript(() => {
      const given: ShareData[] = [];
      Object.assign(window, { given });
      Object.assign(navigator, {
        canShare: () => true,
        share: (data: ShareData) => {
          given.push(data);
          return Promise.resolve();
        },
      });
    });
    await open(page, 'lang=en&challenge=democracy');
    await share(page).tap();
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'given')))
      .toEqual([{ url: page.url(), title: 'Projects about democracy and participation: 4 of 10' }]);
    await expect(page.getByText('Link copied')).toHaveCount(0);
  });
});
