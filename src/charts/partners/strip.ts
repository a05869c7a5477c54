import type { Box } from '../kit/arrange.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { Scene } from '../kit/scene.ts';
import { slotWidth } from '../kit/Slot.tsx';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { dotsOf, type End } from './dots.ts';
import type { Part } from './parts.ts';
import type { EndMark, PartnerDot } from './scene.ts';

/** The dots of some parts in their places, and where each can be pressed (px). */
export interface Strip {
  readonly dots: readonly PartnerDot[];
  readonly ends: readonly EndMark[];
  readonly slots: Scene['slots'];
  readonly labels: readonly (LabelMark & { readonly id: string })[];
  /** By the id of a named partner, of a counted part, or of its figure: a box in each line it runs over. */
  readonly boxes: ReadonlyMap<string, readonly Box[]>;
  readonly height: number;
}

/** How dots are set (px). */
export interface Setting {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly pitch: number;
  readonly line: number;
  readonly radius: number;
  /** Air between one part and the next, and after every ten counted dots. */
  readonly gap: number;
  readonly tens: number;
}

/** What is said in a strip, and which parts are not drawn in full. */
export interface Saying {
  readonly isLit: (part: Part) => boolean;
  readonly notStated: string;
  /** The number of a counted part, where it is written behind its dots. */
  readonly figure?: (part: Part) => string;
}

const SLOT = 18;
const SMALL = TYPE.small.size;
/** From the middle of a line of dots to the middle of words below it, at the least and below large dots. */
const WORDS = { least: 13, off: 8 };

/** The mark after the last dot, from its right edge. */
export function shapeOf(end: NonNullable<End>, r: number): Pick<EndMark, 'd' | 'dash'> {
  if (end === 'open') return { d: `M1 ${-r}l${r} ${r}l${-r} ${r}` };
  return end === 'range' ? { d: `M1 ${-r}v${2 * r}` } : { d: `M0 0h${4 * r}`, dash: '2 3' };
}

/** The room that an end takes, in radii. */
const ROOM: Record<NonNullable<End>, number> = { open: 2, range: 1, cut: 4 };

/** Where the next mark goes, and what has been reached so far. */
class Cursor {
  x: number;
  y: number;
  readonly boxes = new Map<string, Box[]>();
  readonly #set: Setting;

  constructor(set: Setting) {
    this.#set = set;
    this.x = set.left;
    this.y = set.top + set.line / 2;
  }

  /** Goes to the next line where a mark of this width has no room left in this one. */
  need(width: number, height = this.#set.line): void {
    if (this.x > this.#set.left && this.x + width > this.#set.right) this.next(height);
  }

  next(height: number): void {
    this.x = this.#set.left;
    this.y += height;
  }

  /** Air before the next mark, unless it is the first of its line. */
  skip(width: number): void {
    if (this.x > this.#set.left) this.x += width;
  }

  /** Makes a stretch of the line reachable; what is of one kind in one line is reached as one. */
  reach(id: string, width: number, height: number): void {
    const { x, y } = this;
    const box = { x, y: y - height / 2, width, height };
    const list = this.boxes.get(id) ?? [];
    const last = list.at(-1);
    if (last?.y === box.y) list[list.length - 1] = { ...last, width: x + width - last.x };
    else list.push(box);
    this.boxes.set(id, list);
    this.x += width;
  }
}

/** Sets the dots of the parts one after the other, in as many lines as they need; a slot where none is stated. */
export function placeStrip(parts: readonly Part[], set: Setting, saying: Saying): Strip {
  const { pitch, line, radius, gap, tens } = set;
  const words = Math.max(WORDS.least, radius + WORDS.off);
  const dots: PartnerDot[] = [];
  const ends: EndMark[] = [];
  const slots: Scene['slots'][number][] = [];
  const labels: Strip['labels'][number][] = [];
  const at = new Cursor(set);
  let bottom = at.y + line / 2;
  const first = at.y;
  let written = false;

  for (const part of parts) {
    const lit = saying.isLit(part);
    const counted = part.kind === 'counted';
    const { dots: looks, end } = dotsOf(part);
    // Dots are lower than words: none may follow them in their line, or stand close below.
    if (written) at.next(looks.length > 0 ? words : SLOT + 2);
    written = false;
    at.skip(gap);
    looks.forEach((look, i) => {
      const last = i === looks.length - 1;
      at.need(pitch + (last && end !== undefined ? ROOM[end] * radius : 0));
      dots.push({ ...look, x: at.x + pitch / 2, y: at.y, radius, outside: !lit });
      at.reach(counted ? part.id : look.id, pitch, line);
      if (counted && !last && (i + 1) % 10 === 0) at.skip(tens);
    });
    if (end !== undefined) {
      ends.push({ id: `${part.id} end`, x: at.x, y: at.y, ...shapeOf(end, radius), outside: !lit });
      at.x += ROOM[end] * radius;
    }
    if (counted && part.reading === undefined) {
      const width = slotWidth(saying.notStated);
      at.need(width, Math.max(line, SLOT + 2));
      if (at.x === set.left && dots.length === 0) at.y = set.top + SLOT / 2;
      const y = at.y - SLOT / 2;
      slots.push({ id: part.id, x: at.x, y, height: SLOT, words: saying.notStated, outside: !lit });
      at.reach(`${part.id} figure`, width, SLOT);
      bottom = Math.max(bottom, y + SLOT);
    } else if (counted && saying.figure) {
      const figure = saying.figure(part);
      const width = textWidth(figure, SMALL) + 4;
      at.need(width, words);
      if (at.y > first && at.x > set.left) at.next(words);
      const place = { x: at.x + 3, y: at.y, text: figure };
      labels.push({ id: `${part.id} figure`, ...place, tone: lit ? 'ink2' : 'ink3' });
      at.reach(`${part.id} figure`, width + 3, line);
      bottom = Math.max(bottom, at.y + SMALL / 2);
      written = true;
    }
    bottom = Math.max(bottom, at.y + line / 2);
  }
  return { dots, ends, slots, labels, boxes: at.boxes, height: bottom - set.top };
}
