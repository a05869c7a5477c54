import { TYPE } from '../../../../charts/kit/theme.ts';
import { shareOut } from '../layout/share.ts';
import { longestWord, type Style, widthOf } from '../layout/words.ts';
import type { Cell, Column, Content } from './content.ts';

/** How a table is set: the size of its words, and whether the bars stand beside or below the numbers. */
export interface Setting {
  readonly type: Style['type'];
  readonly bars: 'beside' | 'below';
}

/** The settings, best first. */
const SETTINGS: readonly Setting[] = [
  { type: TYPE.body, bars: 'beside' },
  { type: TYPE.body, bars: 'below' },
  { type: TYPE.small, bars: 'below' },
];

/** Between columns, between a bar and its number, and around the arrow of a sort (px). */
export const GAP = { columns: 20, bar: 4, sort: 14 };
/** A column of words is no narrower than this, if there is room, and asks for no more than that (px). */
const WORDS = { easy: 132, most: 300 };
/** A word that is longer than this (px) is broken before a column is made wider for it. */
const LONGEST = 180;

export const styleOf = ({ weight, tone }: Cell, { type }: Setting): Style => ({ type, weight, tone });
export const headStyle = ({ type }: Setting): Style => ({ type, weight: 600 });

interface Needs {
  /** No word is broken. */
  readonly least: number;
  /** Few lines. */
  readonly easy: number;
  readonly natural: number;
}

function needsOf(column: Column, cells: readonly Cell[], setting: Setting): Needs {
  const { name, bars, sorted } = column;
  const head = headStyle(setting);
  const arrow = sorted ? GAP.sort : 0;
  const beside = setting.bars === 'beside' && bars > 0 ? bars + GAP.bar : 0;
  const whole = (cell: Cell) =>
    Math.max(
      widthOf(cell.text, styleOf(cell, setting)) + (cell.bar ? beside : 0),
      widthOf(cell.below ?? '', { type: TYPE.small }),
    );
  const unbroken = (cell: Cell) =>
    cell.number ? whole(cell) : Math.min(LONGEST, longestWord(cell.text, styleOf(cell, setting)));
  const least = Math.max(
    longestWord(name, head) + arrow,
    setting.bars === 'below' ? bars : 0,
    ...cells.map(unbroken),
  );
  const natural = Math.max(least, Math.min(WORDS.most, Math.max(...cells.map(whole))));
  return { least, easy: column.numeric ? least : Math.min(natural, Math.max(least, WORDS.easy)), natural };
}

/** A table in a width: its setting, and where each column is (px). */
export interface Columns {
  readonly setting: Setting;
  readonly places: readonly { readonly x: number; readonly width: number }[];
}

/** Columns sized to what is in them and shrunk to a width (px); undefined where they cannot be so narrow. */
export function columnsIn({ columns, rows, foot }: Content, width: number): Columns | undefined {
  const room = width - GAP.columns * (columns.length - 1);
  const tried = SETTINGS.map((setting) => ({
    setting,
    needs: columns.map((column, i) =>
      needsOf(
        column,
        [...rows, ...foot].flatMap((row) => row[i] ?? []),
        setting,
      ),
    ),
  }));
  const sum = (needs: readonly Needs[], of: keyof Needs) => needs.reduce((all, each) => all + each[of], 0);
  const last = tried.at(-1);
  const found =
    tried.find(({ needs }) => sum(needs, 'easy') <= room) ??
    (last && sum(last.needs, 'least') <= room ? last : undefined);
  if (found === undefined) return undefined;
  const easy = sum(found.needs, 'easy') <= room;
  const widths = shareOut(
    room,
    found.needs.map(({ least, easy: roomy, natural }) => ({ least: easy ? roomy : least, natural })),
  );
  if (widths === undefined) return undefined;
  // What is left when all have what they want stands between them.
  const left = columns.length > 1 ? (room - widths.reduce((a, b) => a + b, 0)) / (columns.length - 1) : 0;
  let x = 0;
  const places = widths.map((own) => {
    const place = { x, width: own };
    x += own + GAP.columns + left;
    return place;
  });
  return { setting: found.setting, places };
}
