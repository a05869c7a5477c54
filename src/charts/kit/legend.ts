import type { Say } from '../../i18n/say.ts';
import type { Room } from './define.ts';
import type { Look } from './look.ts';
import { textWidth, wrap } from './text.ts';
import { FUNDER_ROLES, type FunderRole, TYPE } from './theme.ts';

/** A symbol that the legend can explain. */
export type LegendSymbol =
  | { readonly kind: 'funder'; readonly role: FunderRole }
  | { readonly kind: 'look'; readonly look: keyof Look; readonly as: 'bar' | 'dot' }
  | { readonly kind: 'slot' }
  | { readonly kind: 'place'; readonly role: 'base' | 'partner' | 'area'; readonly square?: boolean }
  | { readonly kind: 'county'; readonly shade: 1 | 2 | 3 | 'unknown' };

export interface LegendKey {
  readonly symbol: LegendSymbol;
  readonly text: string;
}

/** A footnote: its raised number and its words. */
export interface Note {
  readonly note: string;
  readonly text: string;
}

/** A legend and its notes with their places (px); `y` of an entry is its middle. */
export interface LegendBlock {
  readonly entries: readonly (LegendKey & {
    readonly x: number;
    readonly y: number;
    readonly symbolWidth: number;
  })[];
  readonly lines: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly note?: string;
  }[];
  readonly height: number;
}

const GAP = 24;
const { size: SIZE, line: LINE } = TYPE.small;

const symbolWidth = (symbol: LegendSymbol): number => {
  if (symbol.kind === 'funder') return 14;
  if (symbol.kind === 'county') return 16;
  if (symbol.kind === 'place') return 10;
  return 22;
};

/**
 * Lays legend entries out in rows, and notes below them, within a width. Nothing to explain takes no room, nor does what
 * is not wanted in the picture.
 */
export function layoutLegend(
  allKeys: readonly LegendKey[],
  allNotes: readonly Note[],
  width: number,
  top: number,
  without: Room['without'] = {},
): LegendBlock {
  const keys = without.legend ? [] : allKeys;
  const notes = without.notes ? [] : allNotes;
  const entries: LegendBlock['entries'][number][] = [];
  let x = 0;
  let y = top + LINE / 2;
  for (const key of keys) {
    const symbol = symbolWidth(key.symbol);
    const whole = symbol + 6 + textWidth(key.text, SIZE);
    if (x > 0 && x + whole > width) {
      x = 0;
      y += LINE + 4;
    }
    entries.push({ ...key, x, y, symbolWidth: symbol });
    x += whole + GAP;
  }
  if (keys.length > 0) y += LINE + (notes.length > 0 ? 8 : 4);
  const lines: LegendBlock['lines'][number][] = [];
  x = 0;
  for (const { note, text } of notes) {
    const mark = note === '' ? 0 : textWidth(note, SIZE * 0.75, 600) + 3;
    const whole = mark + textWidth(text, SIZE);
    if (x > 0 && x + whole > width) {
      x = 0;
      y += LINE;
    }
    const [first = '', ...more] = wrap(text, width - x - mark, SIZE);
    lines.push({ x, y, text: first, ...(note === '' ? {} : { note }) });
    for (const line of more) {
      y += LINE;
      lines.push({ x: mark, y, text: line });
    }
    x = more.length > 0 ? width : x + whole + 16;
  }
  if (notes.length > 0) y += LINE;
  return { entries, lines, height: keys.length + notes.length === 0 ? 0 : y - LINE / 2 - top };
}

/** The keys for those funders and looks that are in view, in the order of the bars. */
export function keysInView(
  roles: ReadonlySet<FunderRole>,
  looks: readonly Look[],
  missing: boolean,
  as: 'bar' | 'dot',
  say: Say,
): LegendKey[] {
  const { role: roleNames, legend } = say.t;
  const seen = (look: keyof Look): boolean => looks.some((each) => each[look]);
  const look = (name: keyof Look, text: string): LegendKey[] =>
    seen(name) ? [{ symbol: { kind: 'look', look: name, as }, text }] : [];
  return [
    ...FUNDER_ROLES.filter((role) => roles.has(role)).map(
      (role): LegendKey => ({ symbol: { kind: 'funder', role }, text: roleNames[role] }),
    ),
    ...look('about', legend.approximate),
    ...look('range', legend.range),
    ...look('open', legend.atLeast),
    ...look('derived', legend.derived),
    ...look('inKind', legend.inKind),
    ...look('target', legend.target),
    ...(missing ? [{ symbol: { kind: 'slot' } as const, text: legend.notStated }] : []),
  ];
}
