import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { type LegendBlock, layoutLegend } from '../kit/legend.ts';
import type { Scene } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { type DotKind, dotsOf, MOST_DOTS } from './dots.ts';
import type { Part } from './parts.ts';
import type { EndMark, PartnerDot } from './scene.ts';
import { shapeOf } from './strip.ts';
import type { PartnersText } from './text.ts';
import type { PartnersView } from './view.ts';

/** The legend in its place: its own marks, their words, and the notes. */
export interface Keys {
  readonly dots: readonly PartnerDot[];
  readonly ends: readonly EndMark[];
  readonly slots: Scene['slots'];
  readonly labels: readonly (LabelMark & { readonly id: string })[];
  readonly block: LegendBlock;
  /** With the gap above it. */
  readonly height: number;
}

const NOTHING: Keys = {
  dots: [],
  ends: [],
  slots: [],
  labels: [],
  block: { entries: [], lines: [], height: 0 },
  height: 0,
};

const { size: SIZE, line: LINE } = TYPE.small;
const RADIUS = 4;
const PITCH = 10;
const GAP = 22;

interface Key {
  readonly text: string;
  /** The dots of the key by their strength. */
  readonly strengths: readonly number[];
  readonly kind: DotKind;
  readonly more?: Partial<PartnerDot>;
  readonly end?: 'open' | 'range' | 'slot';
}

/** The marks that are in view, each once. */
function keysOf(lit: readonly Part[], silent: boolean, say: Say, text: PartnersText): Key[] {
  const drawn = lit.map(dotsOf);
  const dots = drawn.flatMap((each) => each.dots);
  const has = (kind: DotKind) => dots.some((dot) => dot.kind === kind);
  const readings = lit.flatMap((part) => (part.kind === 'counted' && part.reading ? [part.reading] : []));
  const { legend } = text;
  const kinds = say.t.legend;
  const missing = lit.some((part) => part.kind === 'counted' && part.reading === undefined);
  const key = (words: string, strengths: readonly number[], rest: Partial<Key> = {}): Key => ({
    text: words,
    strengths,
    kind: 'counted',
    ...rest,
  });
  return [
    ...(has('named') ? [key(legend.named, [1], { kind: 'named' })] : []),
    ...(has('mentioned') ? [key(legend.mentioned, [1], { kind: 'mentioned' })] : []),
    ...(has('counted') ? [key(legend.counted, [1])] : []),
    ...(readings.some(({ about, low, high }) => about && low === high)
      ? [key(kinds.approximate, [0.8, 0.5, 0.2])]
      : []),
    ...(readings.some(({ low, high }) => high > low) ? [key(kinds.range, [1, 0.38], { end: 'range' })] : []),
    ...(readings.some(({ open }) => open) ? [key(kinds.atLeast, [1], { end: 'open' })] : []),
    ...(dots.some(({ derived }) => derived) ? [key(kinds.derived, [1], { more: { derived: true } })] : []),
    ...(dots.some(({ target }) => target) ? [key(kinds.target, [1], { more: { target: true } })] : []),
    ...(missing || silent ? [key(kinds.notStated, [], { end: 'slot' })] : []),
  ];
}

/** What the sums leave open, in words; only what matters for what is in view. */
function notesOf(view: PartnersView, lit: readonly Part[], say: Say, text: PartnersText): string[] {
  const { note } = text;
  const counting = new Set(lit.flatMap((part) => (part.kind === 'counted' ? [part.state.project] : [])));
  return [
    ...(lit.some(({ kind }) => kind === 'partner') ? [note.least] : []),
    ...(view.repeated.length > 0 ? [note.once(say.list(view.repeated))] : []),
    ...(counting.size > 1 ? [note.same] : []),
    ...(lit.some(({ kind }) => kind === 'mentioned' || kind === 'origin') ? [note.mentioned] : []),
    ...(lit.some((part) => dotsOf(part).end === 'cut') ? [note.most(say.number(MOST_DOTS))] : []),
    ...(lit.some(({ kind }) => kind !== 'counted') ? [note.sector] : []),
  ];
}

/** Between the rows and what explains them (px). */
const ABOVE = { sectors: 14, projects: 16 };

/** Lays the legend out below the rows, and the notes below it; what is not wanted leaves no gap. */
export function layoutKeys(
  view: PartnersView,
  { width, without }: Room,
  bottom: number,
  say: Say,
  text: PartnersText,
): Keys {
  const rows = view.rows.filter((row) => row.lit);
  const lit = rows.flatMap((row) => row.parts.filter(({ state }) => state.lit));
  const silent = rows.some((row) => row.silent.some((state) => state.lit));
  const dots: PartnerDot[] = [];
  const ends: EndMark[] = [];
  const slots: Scene['slots'][number][] = [];
  const labels: Keys['labels'][number][] = [];
  const keys = without?.legend ? [] : keysOf(lit, silent, say, text);
  const notes = without?.notes ? [] : notesOf(view, lit, say, text);
  if (keys.length + notes.length === 0) return NOTHING;
  const top = bottom + ABOVE[view.form === 'projects' ? 'projects' : 'sectors'];
  let x = 0;
  let y = top + LINE / 2;
  for (const { text: words, strengths, kind, more, end } of keys) {
    const mark = end === 'slot' ? 20 : strengths.length * PITCH + (end === undefined ? 0 : 6);
    const whole = mark + 4 + textWidth(words, SIZE);
    if (x > 0 && x + whole > width) {
      x = 0;
      y += LINE + 4;
    }
    const id = `key ${words}`;
    strengths.forEach((strength, i) => {
      const place = { x: x + PITCH * (i + 0.5), y, radius: RADIUS, outside: false };
      dots.push({ id: `${id} ${i}`, kind, strength, target: false, derived: false, ...place, ...more });
    });
    if (end === 'open' || end === 'range') {
      ends.push({ id, x: x + strengths.length * PITCH, y, ...shapeOf(end, RADIUS), outside: false });
    }
    if (end === 'slot') slots.push({ id, x, y: y - 5, height: 10, words: '', outside: false });
    labels.push({ id, x: x + mark + 4, y, text: words, tone: 'ink2' });
    x += whole + GAP;
  }
  const height = keys.length === 0 ? 0 : y + LINE / 2 + 6 - top;
  const lines = notes.map((words) => ({ note: '', text: words }));
  const block = layoutLegend([], lines, width, top + height);
  return { dots, ends, slots, labels, block, height: top - bottom + height + block.height };
}
