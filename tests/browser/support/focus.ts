import { expect, type Page } from '@playwright/test';

/** What holds the focus: in which region, what it is, its name, and whether one can see that it does. */
export interface Focus {
  readonly region: string;
  readonly role: string;
  readonly name: string;
  /** The key of a mark of a view; empty for all else. */
  readonly mark: string;
  /** It has a ring, and some of it lies in the window with nothing over it. */
  readonly seen: boolean;
}

/** Looks at the focus. Fails where it is lost, that is where it lies on the body. */
export async function focus(page: Page): Promise<Focus> {
  const found = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const nameOf = (each: Element | null) => {
      const labels = each?.getAttribute('aria-labelledby')?.split(' ');
      const text = labels
        ? labels.map((id) => document.getElementById(id)?.textContent).join(' ')
        : each?.getAttribute('aria-label');
      return text ?? '';
    };
    const own = element instanceof HTMLInputElement ? (element.nextElementSibling ?? element) : element;
    const ring = own.querySelector(':scope.stop > rect') ?? own;
    const style = getComputedStyle(ring);
    const outlined = style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2;
    const stroked = ring !== own && style.strokeOpacity === '1' && parseFloat(style.strokeWidth) >= 2;
    /** Whether some of it can be seen: tried at points spread over it. */
    const uncovered = () => {
      const { left, top, width, height } = own.getBoundingClientRect();
      const parts = [0.03, 0.25, 0.5, 0.75, 0.97];
      return parts.some((across) =>
        parts.some((down) => {
          const at = document.elementFromPoint(left + across * width, top + down * height);
          return own.contains(at) || element.contains(at);
        }),
      );
    };
    return {
      region: nameOf(element.parentElement?.closest('section, aside, dialog, [role="menu"]') ?? null),
      role:
        element.getAttribute('role') ??
        (element instanceof HTMLInputElement ? element.type : element.localName),
      name: nameOf(element) || (own.textContent ?? '').trim(),
      mark: element.getAttribute('data-key') ?? '',
      seen: (outlined || stroked) && uncovered(),
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

/** Waits until the focus is back where it was, in sight: what opened may have moved the page. */
export async function expectFocus(page: Page, expected: Focus): Promise<void> {
  await expect.poll(() => focus(page)).toEqual(expected);
}

/** The most often that Tab is pressed on the way to something: the page has fewer stops. */
const STOPS = 160;

async function tabUntil(page: Page, what: string, there: (now: Focus) => boolean): Promise<Focus> {
  for (let i = 0; i < STOPS; i++) {
    const now = await press(page, 'Tab');
    if (there(now)) return now;
  }
  throw new Error(`Tab never comes to ${what}`);
}

/** Presses Tab until the focus is on what has this name, as one does who cannot use a mouse. */
export const tabTo = (page: Page, name: RegExp): Promise<Focus> =>
  tabUntil(page, String(name), (now) => name.test(now.name));

/** Presses Tab until the focus is on the marks of a view. */
export const tabToMarks = (page: Page, view: string): Promise<Focus> =>
  tabUntil(page, `the marks of ${view}`, ({ region, mark }) => region === view && mark !== '');
