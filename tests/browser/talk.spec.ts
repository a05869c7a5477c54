import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { DEMOCRACY, open, rows } from './support/page.ts';
import { heading, headline, openPresenter, openShow, SLIDES } from './support/show.ts';
import { expect, test } from './support/test.ts';

const LAST = SLIDES.length;

/** Both windows are at a slide, as it was saved. */
async function atSlide(audience: Page, presenter: Page, slide: number): Promise<void> {
  await expect(heading(audience)).toHaveText(headline(slide, 'en'));
  await expect(presenter.getByRole('heading', { name: `Now: ${slide} of ${LAST}` })).toBeVisible();
  await expect(presenter.getByText('View as saved', { exact: true })).toBeVisible();
  const next = slide < LAST ? `Next: ${headline(slide + 1, 'en')}` : 'This is the last slide.';
  await expect(presenter.getByRole('heading', { name: next })).toBeVisible();
}

/** The picture of the present slide in the presenter's window, by its words. */
const picture = (presenter: Page) => presenter.getByRole('region', { name: /^Now/ }).getByRole('img');

test('the shipped story is told from the first slide to the last, with a question in between', async ({
  page,
}) => {
  await openShow(page, 'en');
  const presenter = await openPresenter(page);
  await atSlide(page, presenter, 1);
  await expect(presenter.getByText('not all figures are equally certain.')).toBeVisible();

  // Steps from either window lead both, and the timer begins with the first.
  await presenter.keyboard.press('ArrowRight');
  await atSlide(page, presenter, 2);
  await page.keyboard.press('PageDown');
  await atSlide(page, presenter, 3);
  await expect(presenter.getByRole('button', { name: 'Pause timer' })).toBeVisible();

  // A question: who are those for the environment? The answer is filtered live, and the presenter sees it.
  await page.keyboard.press('c');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/^VINNOVA put SEK 9\.8 M into two projects$/);
  await expect(presenter.getByText('View changed', { exact: true })).toBeVisible();
  await expect(picture(presenter)).toHaveAccessibleName(/^VINNOVA put SEK 9\.8 M into two projects/);
  await presenter.keyboard.press('r');
  await atSlide(page, presenter, 3);
  await page.keyboard.press('c');

  // Black, and back.
  await presenter.keyboard.press('b');
  await expect(page.getByRole('status')).toHaveText('Black screen');
  await expect(page.locator('.show-black')).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.locator('.show-black')).toHaveCount(0);
  await expect(presenter.getByText('View as saved', { exact: true })).toBeVisible();

  // Either window may be loaded anew in the middle of it.
  await page.keyboard.press('ArrowRight');
  await atSlide(page, presenter, 4);
  await page.reload();
  await atSlide(page, presenter, 4);
  await presenter.keyboard.press('5');
  await presenter.keyboard.press('Enter');
  await atSlide(page, presenter, 5);
  await presenter.reload();
  await atSlide(page, presenter, 5);
  await expect(presenter.getByRole('button', { name: 'Pause timer' })).toBeVisible();

  for (let slide = 6; slide <= LAST; slide++) {
    await (slide % 2 === 0 ? page : presenter).keyboard.press('ArrowRight');
    await atSlide(page, presenter, slide);
  }
  await presenter.keyboard.press('ArrowRight');
  await expect(page.getByText('End of the story', { exact: true }).last()).toBeVisible();
  await expect(presenter.getByText('The show has ended')).toBeVisible();
  await page.close();
  await expect(presenter.getByText('Audience window: not connected')).toBeVisible();
});

test('a mark is pressed, its source asked, and the next slide is as it was saved', async ({ page }) => {
  await openShow(page, 'en', 3);
  // The keyboard: into the picture, from mark to mark, and the answer with its page in the source.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('o');
  const panel = page.locator('.panel');
  await expect(panel).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /As it was saved/ })).toBeAttached();
  await page.keyboard.press('PageDown');
  await expect(heading(page)).toHaveText(headline(4, 'en'));
  await page.keyboard.press('PageUp');
  await expect(heading(page)).toHaveText(headline(3, 'en'));
  await expect(page.getByRole('button', { name: /As it was saved/ })).toHaveCount(0);
});

test('a story is shown from its editor in full screen, and leaving it leads back to the page as it was', async ({
  page,
}) => {
  await open(page, 'lang=en&challenge=democracy');
  await page.getByRole('button', { name: 'Stories' }).click();
  await page.getByRole('button', { name: 'Present “Who pays for social innovation?”' }).click();
  await expect(heading(page)).toHaveText(headline(1, 'en'));
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('PageDown');
  await expect(heading(page)).toHaveText(headline(2, 'en'));
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await expect(page).toHaveURL(/challenge=democracy/);
  expect(await page.evaluate(() => document.fullscreenElement === null)).toBe(true);
});

test('a finger that goes sideways turns the slide', async ({ page }) => {
  await openShow(page, 'sv', 2);
  const swipe = (from: number, to: number) =>
    page.locator('.show').evaluate(
      (show, [start, end]) => {
        const at = (type: string, clientX = 0) =>
          show.dispatchEvent(
            new PointerEvent(type, {
              pointerType: 'touch',
              pointerId: 7,
              isPrimary: true,
              bubbles: true,
              clientX,
              clientY: 300,
            }),
          );
        at('pointerdown', start);
        at('pointerup', end);
      },
      [from, to],
    );
  await swipe(600, 300);
  await expect(heading(page)).toHaveText(headline(3, 'sv'));
  await swipe(300, 600);
  await expect(heading(page)).toHaveText(headline(2, 'sv'));
});

/** How many marks travel just after a step. */
const travelling = (page: Page) =>
  page.evaluate(
    async () =>
      new Promise<number>((done) => {
        const { body } = document;
        body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            done(
              document
                .getAnimations()
                .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.closest('.marks'))
                .length,
            ),
          ),
        );
      }),
  );

test('the same project travels from slide to slide, and stays put where motion is not wanted', async ({
  page,
}) => {
  await openShow(page, 'en', 3);
  expect(await travelling(page)).toBeGreaterThan(5);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openShow(page, 'en', 3);
  expect(await travelling(page)).toBe(0);
});

for (const language of ['sv', 'en'] as const)
  test(`axe finds nothing in the show and in the presenter’s window, ${language}`, async ({ page }) => {
    for (const slide of [1, 3, 10]) {
      await openShow(page, language, slide, '&theme=dark');
      await axe(page);
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('c');
    await axe(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await axe(page);
    await page.goto(`?presenter=who-pays&slide=3&lang=${language}`);
    await expect(page.locator('.presenter-picture').first()).toBeVisible();
    await axe(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await axe(page);
  });
