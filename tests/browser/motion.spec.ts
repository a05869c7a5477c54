import type { Page } from '@playwright/test';
import { chip, marks, open, rows, view, VIEWS } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** What would move: elements with a transition or an animation that takes time. */
const moving = (page: Page) =>
  page.locator('body *').evaluateAll((elements) =>
    elements.flatMap((each) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(each);
      const takes = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
      const moves = takes(transitionDuration) || (animationName !== 'none' && takes(animationDuration));
      return moves ? [each.outerHTML.slice(0, 120)] : [];
    }),
  );

test('nothing moves for those who ask for that', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'lang=en');
  expect(await moving(page)).toEqual([]);
  await chip(page, 'Ageing').click();
  await expect(rows(page)).toHaveCount(2);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await moving(page)).toEqual([]);
  for (const form of ['Share', 'Match', 'Amount']) {
    await view(page, 'Funding split').getByRole('radio', { name: form }).check();
    await expect(marks(page, 'Funding split').first()).toBeAttached();
    expect(await page.evaluate(() => document.getAnimations().length), form).toBe(0);
  }
});

test('for others there is something that moves, so the test above sees it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, 'lang=en');
  expect(await moving(page)).not.toEqual([]);
});

/** The element in the funding split that draws a mark now, and where it is. */
async function drawn(page: Page, mark: string) {
  const element = await view(page, 'Funding split').locator(mark).elementHandle();
  if (element === null) throw new Error(`nothing draws ${mark}`);
  return {
    place: () => element.getAttribute('transform'),
    isThere: () => element.evaluate((each) => each.isConnected),
    /** Resolves when it has begun to glide. */
    glides: () =>
      element.evaluate((each) => new Promise((resolve) => each.addEventListener('transitionrun', resolve))),
  };
}

test('marks stay themselves and glide when filtered and when their form changes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, 'lang=en');
  const label = await drawn(page, 'text[data-mark="kodcentrum name"]');
  const bar = await drawn(page, 'g[data-mark="stadsbruk actors"]');
  const first = await label.place();
  await Promise.all([label.glides(), chip(page, 'Democracy and participation').click()]);
  await expect(rows(page)).toHaveCount(4);
  await expect.poll(label.place).not.toBe(first);
  expect(await label.isThere()).toBe(true);

  const before = await bar.place();
  const share = view(page, 'Funding split').getByRole('radio', { name: 'Share' });
  await Promise.all([bar.glides(), share.check()]);
  await expect.poll(bar.place).not.toBe(before);
  expect([await bar.isThere(), await label.isThere()]).toEqual([true, true]);

  await chip(page, 'Democracy and participation').click({ clickCount: 2, delay: 20 });
  await expect(rows(page)).toHaveCount(10);
  expect([await bar.isThere(), await label.isThere()]).toEqual([true, true]);
});

test('a bar that becomes a dot comes from where it was', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, 'lang=en');
  await expect(marks(page, 'Funding split').first()).toBeAttached();
  // Held still, what has begun to move can be looked at.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Animation.enable');
  await devtools.send('Animation.setPlaybackRate', { playbackRate: 0 });
  await view(page, 'Funding split').getByRole('radio', { name: 'Match' }).check();
  const travelling = () =>
    page.evaluate(() =>
      document.getAnimations().flatMap((each) => {
        if (each instanceof CSSTransition || !(each.effect instanceof KeyframeEffect)) return [];
        return [each.effect.target?.getAttribute('data-mark')];
      }),
    );
  await expect.poll(travelling).toContainEqual(expect.stringContaining('stadsbruk'));
});

test('in every view marks keep their elements under a filter', async ({ page }) => {
  await open(page, 'lang=en');
  const drawnMarks = page.locator('.picture [data-mark]');
  for (const name of Object.values(VIEWS.en)) await expect(marks(page, name).first()).toBeAttached();
  const before = await drawnMarks.evaluateAll((all) => {
    for (const each of all) Object.assign(each, { was: each.getAttribute('data-mark') });
    return all.length;
  });
  await chip(page, 'Democracy and participation').click();
  await expect(rows(page)).toHaveCount(4);
  await expect(view(page, 'Timeline').getByRole('button', { name: /outside the filter/ })).toHaveCount(6);
  const { kept, swapped } = await drawnMarks.evaluateAll((all) => {
    const known = all.filter((each) => 'was' in each);
    const kept = known.filter((each) => 'was' in each && each.was === each.getAttribute('data-mark'));
    return { kept: kept.length, swapped: known.length - kept.length };
  });
  expect(swapped, 'elements that draw another mark than before').toBe(0);
  expect(kept).toBeGreaterThan(before * 0.9);
});
