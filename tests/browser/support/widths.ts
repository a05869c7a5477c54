import { expect, type Page } from '@playwright/test';

/** From a telephone to a large screen, with both sides of each break of the layout between them. */
export const WIDTHS = [390, 640, 1024, 1280, 1440, 1920];

/** Makes the window so wide (px), and waits until every picture has been laid out anew. */
export async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await expect
    .poll(() =>
      page
        .locator('.picture')
        .evaluateAll((holders) =>
          holders.every((each) => each.querySelector('svg')?.width.baseVal.value === each.clientWidth),
        ),
    )
    .toBe(true);
}
