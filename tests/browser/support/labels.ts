import type { Page } from '@playwright/test';

/**
 * What is wrong with the texts in the pictures of the page or a part of it: those that lie upon each other, and
 * those that reach out of their picture or card, each in words. A pixel of the picture and its
 * rounding are forgiven.
 */
export const labelFaults = (page: Page, part = ''): Promise<string[]> =>
  page.locator(`${part} .picture svg`).evaluateAll((pictures) => {
    // A line of Source Sans 3 is boxed from 1.02 em above its base to 0.4 em below; its letters with their
    // dots and tails go from about 0.78 to 0.22. Only those may not meet.
    const [ABOVE, BELOW] = [0.24, 0.18];
    const scaleOf = (element: SVGGraphicsElement) => element.getScreenCTM()?.a ?? 1;
    const box = (text: SVGTextElement) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(text).fontSize) * scaleOf(text);
      return { words: text.textContent, left, right, top: top + size * ABOVE, bottom: bottom - size * BELOW };
    };
    return pictures.flatMap((picture) => {
      const pixel = 1.25 * (picture instanceof SVGSVGElement ? scaleOf(picture) : 1);
      const card = picture.closest('section');
      const name = card?.getAttribute('aria-label');
      const texts = [...picture.querySelectorAll('text')].filter((each) => each.textContent !== '').map(box);
      const frame = picture.getBoundingClientRect();
      const room = card?.getBoundingClientRect() ?? frame;
      const out = texts.flatMap(({ words, left, right, top, bottom }) => {
        const beyond = [
          Math.max(frame.left, room.left) - left,
          right - Math.min(frame.right, room.right),
          frame.top - top,
          bottom - frame.bottom,
        ];
        const most = Math.max(...beyond);
        const side = ['left', 'right', 'top', 'bottom'][beyond.indexOf(most)];
        return most > pixel ? [`${name}: “${words}” reaches ${most.toFixed(1)} px out at the ${side}`] : [];
      });
      const upon = texts.flatMap((a, i) =>
        texts.slice(i + 1).flatMap((b) => {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across <= pixel || down <= pixel) return [];
          return [`${name}: “${a.words}” and “${b.words}” by ${across.toFixed(1)} × ${down.toFixed(1)} px`];
        }),
      );
      return [...out, ...upon];
    });
  });
