import { expect, type Page } from '@playwright/test';

/** What holds the focus: in which region, what it is, its name, and whether one can see that it does. */
export interface Focus {
  readonly region: string;
  readonly role: string;
  readonly name: string;
  readonly seen: boolean;
}

/** Looks at the focus. Fails where it is lost, that is where it lies on the body. */
export async function focus(page: Page): Promise<Focus> {
  const found = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const nameOf = (each: Element | null) => {
      const label = each?.getAttribute('aria-labelledby');
      const text = label ? document.getElementById(label)?.textContent : each?.getAttribute('aria-label');
      return text ?? '';
    };
    const own = element instanceof HTMLInputElement ? element.nextElementSibling : element;
    const ring = own?.querySelector(':scope.stop > rect') ?? own;
    const style = ring === null ? undefined : getComputedStyle(ring);
    const outlined = style?.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2;
    const stroked =
      ring !== own &&
      style !== undefined &&
      style.strokeOpacity === '1' &&
      parseFloat(style.strokeWidth) >= 2;
    return {
      region: nameOf(element.parentElement?.closest('section') ?? null),
      role:
        element.getAttribute('role') ??
        (element instanceof HTMLInputElement ? element.type : element.localName),
      name: nameOf(element) || (own?.textContent ?? '').trim(),
      seen: outlined || stroked,
    };
  });
  expect(found, 'the focus is lost').toBeDefined();
  return found as Focus;
}

/** Presses a key and says where the focus is then. */
export async function press(page: Page, key: string): Promise<Focus> {
  await page.keyboard.press(key);
  return focus(page);
}

/** Presses Tab until the focus is on what has this name, as one does who cannot use a mouse. */
export async function tabTo(page: Page, name: RegExp): Promise<Focus> {
  for (let i = 0; i < 160; i++) {
    const now = await press(page, 'Tab');
    if (name.test(now.name)) return now;
  }
  throw new Error(`Tab never comes to ${name}`);
}
