/** Air (px) between a phrase and what it opens, and to the edge of the window. */
const AIR = 8;

/** Where a phrase stands, from the top left corner of the sentence (px). */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** So far below a phrase (px) its sentence may end for what it opens to leave all of it in sight: some three lines. */
const NEAR = 110;

/** Where a phrase stands in its sentence; one that runs over several lines begins on the first and ends on the last. */
export function anchorOf(phrase: Element, sentence: Element): Anchor {
  const whole = phrase.getBoundingClientRect();
  const [first = whole, last = first] = [phrase.getClientRects()[0], [...phrase.getClientRects()].at(-1)];
  const { left, top, bottom } = sentence.getBoundingClientRect();
  const end = bottom - last.bottom > NEAR ? last.bottom : Math.max(bottom, last.bottom);
  return { left: last.left - left, top: first.top - top, bottom: end - top };
}

/** The greatest height (px) of what a phrase opens, and the least that it is made for want of room. */
const HEIGHTS = { most: 560, least: 280 } as const;

/**
 * Puts what a phrase opens below it, or above it where there is more room, and within the window. It goes along with
 * the sentence and not with the phrase, so that it holds still while the phrase changes its words.
 */
export function place(body: HTMLElement, sentence: Element, anchor: Anchor): void {
  const { left, top } = sentence.getBoundingClientRect();
  const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const within = (at: number, size: number, most: number) => Math.max(AIR, Math.min(at, most - size - AIR));
  const [above, below] = [top + anchor.top - AIR, top + anchor.bottom + AIR];
  const beneath = room.height - below - AIR;
  const down = beneath >= Math.min(body.scrollHeight, HEIGHTS.most) || beneath >= above - AIR;
  const most = Math.max(HEIGHTS.least, Math.min(HEIGHTS.most, down ? beneath : above - AIR));
  body.style.maxHeight = `${Math.min(most, room.height - 2 * AIR)}px`;
  const { width, height } = body.getBoundingClientRect();
  body.style.left = `${within(left + anchor.left, width, room.width)}px`;
  body.style.top = `${within(down ? below : above - height, height, room.height)}px`;
}
