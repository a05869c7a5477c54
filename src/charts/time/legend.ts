import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { type LegendBlock, type LegendKey, layoutLegend } from '../kit/legend.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import type { Rect } from './scene.ts';
import type { Span } from './span.ts';
import type { TimeText } from './text.ts';
import type { TimeView } from './view.ts';

const { size: SIZE, line: LINE } = TYPE.small;
const SWATCH = 20;
const AFTER = 24;

/** A legend, and the key of what other filters leave out, which is no mark of the kit. */
export interface TimeLegend {
  readonly block: LegendBlock;
  readonly ghost: { readonly mark: Rect; readonly label: LabelMark } | undefined;
}

const has = (spans: readonly Span[], ...edges: readonly Span['end'][]): boolean =>
  spans.some(({ start, end }) => edges.includes(start) || edges.includes(end));

/** The keys of the marks in view, and what cannot be seen of them in words. */
export function legendFor(
  view: TimeView,
  { width, without = {} }: Room,
  top: number,
  say: Say,
  text: TimeText,
): TimeLegend {
  const spans = view.rows.flatMap(({ lit, span }) => (lit && span ? [span] : []));
  const fades = has(spans, 'about', 'unknown');
  const open = has(spans, 'open');
  // What may have been is lighter in the columns of the years too.
  const within =
    has(spans, 'within', 'open') || view.years.some(({ sure, most }) => sure !== undefined && sure < most);
  const missing = view.rows.some(({ lit, span }) => lit && span === undefined);
  const look = (name: 'range' | 'about' | 'open', words: string): LegendKey => ({
    symbol: { kind: 'look', look: name, as: 'bar' },
    text: words,
  });
  const keys: LegendKey[] = [
    ...(within ? [look('range', text.keys.within)] : []),
    ...(fades ? [look('about', text.keys.fades)] : []),
    ...(open ? [look('open', text.keys.open)] : []),
    ...(missing ? [{ symbol: { kind: 'slot' } as const, text: say.t.legend.notStated }] : []),
  ];
  const block = layoutLegend(keys, [], width, top, without);
  let { height } = block;
  const left = !without.legend && view.years.some(({ most, all }) => all > most);
  const ghost = left ? ghostKey(block, width, top, say) : undefined;
  if (ghost) height = Math.max(height, ghost.label.y + LINE / 2 + 4 - top);
  const notes = [
    ...(fades ? [text.notes.fades] : []),
    ...(open && view.extent?.told !== undefined ? [text.notes.open] : []),
    ...(view.aggregated ? [text.notes.groups] : []),
  ];
  // Each on a line of its own.
  const lines: LegendBlock['lines'][number][] = [];
  let below = top + height;
  for (const note of without.notes ? [] : notes) {
    const laid = layoutLegend([], [{ note: '', text: note }], width, below);
    lines.push(...laid.lines);
    below += laid.height;
  }
  return { block: { entries: block.entries, lines, height: below - top }, ghost };
}

/** After the last key, or on a line of its own where there is no room. */
function ghostKey(
  { entries, height }: LegendBlock,
  width: number,
  top: number,
  say: Say,
): TimeLegend['ghost'] {
  const words = say.t.legend.outside;
  const last = entries.at(-1);
  const after = last === undefined ? 0 : last.x + last.symbolWidth + 6 + textWidth(last.text, SIZE) + AFTER;
  const fits = last !== undefined && after + SWATCH + 6 + textWidth(words, SIZE) <= width;
  const x = fits ? after : 0;
  const y = fits ? last.y : top + height + LINE / 2;
  return {
    mark: { x, y: y - 5, width: SWATCH, height: 10 },
    label: { x: x + SWATCH + 6, y, text: words, tone: 'ink2' },
  };
}
