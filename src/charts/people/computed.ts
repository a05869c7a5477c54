import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { keysInView, layoutLegend, type LegendKey, type Note } from '../kit/legend.ts';
import type { Look } from '../kit/look.ts';
import type { Scene } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import type { Lane } from './lane.ts';
import type { Extent } from './mark.ts';
import { BODY, plated } from './piece.ts';
import { growth, radiusOf, type RowLayout } from './rowlayout.ts';
import type { PeopleText } from './text.ts';
import { reachOf, wordsBeside } from './words.ts';

const NAME_MAX = 210;
const GAP = 16;
/** What a halo or an arrow may reach past the end of the axis (px). */
const PAST = 14;
/** A lane needs so much at least (px); with less it goes below the names. */
const LEAST = 120;
/** The room of a raised number behind a value (px). */
const NOTE = 8;

/** The height above the marks (px). */
export const TICKS = 24;

/** The columns of rows with a value at their right end; where that leaves too little, the lane is below them. */
export function columnsOf(
  names: readonly string[],
  values: readonly string[],
  noted: boolean,
  { width, narrow }: Room,
  stretch: number,
): RowLayout & { readonly left: number; readonly right: number } {
  const widest = Math.max(24, ...values.map((each) => textWidth(each, BODY, 600)));
  const valueWidth = Math.ceil(widest) + (noted ? NOTE : 0);
  const longest = Math.max(80, ...names.map((each) => textWidth(each, BODY, 600)));
  const name = Math.ceil(Math.min(longest, NAME_MAX, width * 0.36));
  const value = width - valueWidth;
  const past = PAST * growth(stretch);
  const [left, end] = [name + GAP, value - GAP / 2];
  if (narrow || end - PAST - left < LEAST)
    return { stacked: true, name: value - GAP, value: width, left: 0, right: width - past, stretch };
  return { stacked: false, name, value, left, right: end - past, stretch };
}

/** A legend whose derived marks are those that we compute. */
export function computedLegend(
  looks: readonly (Look | undefined)[],
  notes: readonly Note[],
  { width, without }: Room,
  top: number,
  say: Say,
  text: PeopleText,
): Scene['legend'] {
  const known = looks.flatMap((look) => look ?? []);
  const keys = keysInView(new Set(), known, known.length < looks.length, 'dot', say);
  const worded = keys.map((key): LegendKey => {
    const computed = key.symbol.kind === 'look' && key.symbol.look === 'derived';
    return computed ? { ...key, text: text.computed } : key;
  });
  return layoutLegend(worded, notes, width, top, without);
}

/**
 * What a computed figure was computed from, beside its mark or slot and within its lane: the first of some words,
 * fullest first, that fit there whole; undefined where none do.
 */
export function operandsBeside(
  candidates: readonly string[],
  { from, to, look }: Extent & { readonly look: Look | undefined },
  lane: Lane,
  y: number,
  { lit, stretch, id }: { readonly lit: boolean; readonly stretch: number; readonly id: string },
): (LabelMark & { readonly plate: number }) | undefined {
  const reach = look ? reachOf(look, radiusOf(true, stretch)) : { left: 0, right: -2 };
  const [begin, end] = [from - reach.left, to + reach.right];
  const placed = candidates.map((text) => ({
    text,
    ...wordsBeside(text, begin, end, lane.left, lane.right + PAST),
  }));
  const fitting = placed.find(({ whole }) => whole);
  return fitting && plated(id, fitting.text, fitting.x, y, fitting.anchor, lit);
}
