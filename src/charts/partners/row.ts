import type { Say } from '../../i18n/say.ts';
import { groupBy } from '../../lib/group.ts';
import type { Box } from '../kit/arrange.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { Scene } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { type Item, itemsOf } from './items.ts';
import { type List, placeList } from './list.ts';
import { inOrder, MIXED, type Part } from './parts.ts';
import { placeStrip, type Strip } from './strip.ts';
import type { PartnersText } from './text.ts';
import type { PartnersView, SectorRow } from './view.ts';

/** Where the words of a row and its dots stand (px). */
export interface Columns {
  /** The words stand above the dots. */
  readonly stacked: boolean;
  readonly left: number;
  readonly right: number;
  /** So many lines of names at most. */
  readonly lines: number;
  /** From one dot to the next. */
  readonly pitch: number;
  /** More air than usual above and below each row; less where it is negative. */
  readonly air: number;
}

/** A row with all its marks in their places. */
export interface RowPlace {
  readonly row: SectorRow;
  readonly y: number;
  readonly height: number;
  readonly labels: readonly (LabelMark & { readonly id: string })[];
  readonly slots: Scene['slots'];
  /** The parts of the row in the order of their dots. */
  readonly parts: readonly Part[];
  readonly strip: Strip;
  readonly list: List;
  /** Where the number of projects stands; undefined where there is none to ask. */
  readonly count: Box | undefined;
}

const BODY = TYPE.body.size;
const SMALL = TYPE.small.size;
const PAD = 7;
const NAME = 20;
const LINE = 16;
const BETWEEN = ' · ';

type Words = readonly { readonly id: string; readonly text: string; readonly weight: 400 | 600 }[];

/** What is said of a row: what may be claimed of its partners, how many are named, and in how many projects. */
function wordsOf(view: PartnersView, row: SectorRow, say: Say, text: PartnersText) {
  const projects = text.ofProjects(say.number(row.count), view.kept, say.number(view.kept));
  const partners = row.parts.length > 0;
  const sum: Words = !partners
    ? []
    : row.sum.known === 0
      ? [{ id: `${row.id} sum`, text: text.noneStated, weight: 400 }]
      : [
          { id: `${row.id} sum`, text: say.sum(row.sum, 'count'), weight: 600 },
          ...(row.id === MIXED
            ? []
            : [
                {
                  id: `${row.id} named`,
                  text: text.named(row.named, say.number(row.named)),
                  weight: 400,
                } as const,
              ]),
        ];
  return { sum, count: [{ id: `${row.id} count`, text: projects, weight: 400 }] as Words };
}

const widthOf = (words: Words): number =>
  words.reduce((sum, { text, weight }, i) => {
    return sum + (i > 0 ? textWidth(BETWEEN, SMALL) : 0) + textWidth(text, SMALL, weight);
  }, 0);

/** The room that the words of a row need. */
export function wordsWidth(view: PartnersView, say: Say, text: PartnersText): number {
  const widths = view.rows.flatMap((row) => {
    const { sum, count } = wordsOf(view, row, say, text);
    return [textWidth(row.label, BODY, 600), widthOf(sum), widthOf(count)];
  });
  return Math.ceil(Math.max(80, ...widths));
}

/** Sets words in a line, with points between them. */
function lineOf(words: Words, x: number, y: number, lit: boolean) {
  const labels: RowPlace['labels'][number][] = [];
  const boxes = new Map<string, Box>();
  let at = x;
  words.forEach(({ id, text, weight }, i) => {
    const tone = lit ? (weight === 600 ? 'ink' : 'ink2') : 'ink3';
    if (i > 0) {
      const point = { id: `${id} point`, x: at + textWidth(' ', SMALL), y, text: '·', tone } as const;
      labels.push(point);
      at += textWidth(BETWEEN, SMALL);
    }
    const drawn = lit ? weight : 400;
    labels.push({ id, x: at, y, text, weight: drawn, tone });
    const width = textWidth(text, SMALL, drawn);
    boxes.set(id, { x: at - 2, y: y - LINE / 2, width: width + 4, height: LINE });
    at += width;
  });
  return { labels, boxes };
}

function listOf(view: PartnersView, row: SectorRow, say: Say, text: PartnersText): Item[] {
  const sectorName = (id: string) => view.rows.find((each) => each.id === id)?.label ?? id;
  const silent = row.silent.map(
    ({ project, lit }): Item => ({
      id: `${project.id} silent`,
      text: project.name,
      weight: 400,
      tone: lit && row.lit ? 'ink2' : 'ink3',
      gap: 12,
      as: 'name',
    }),
  );
  const projects = groupBy(row.parts, ({ state }) => state.project.id);
  const named = [...projects.values()].flatMap((parts) =>
    itemsOf(parts, row.lit && parts[0]?.state.lit === true, sectorName, say, text),
  );
  return [...named, ...silent];
}

/** The sizes of dots that stand so far apart (px). */
export const settingOf = (pitch: number) => ({
  pitch,
  line: Math.max(14, pitch + 3),
  radius: Math.round(pitch * 4) / 10,
  gap: Math.round(pitch * 0.6),
  tens: 3,
});

/** Places one row: its words, its dots, and below them the names and counts, project by project. */
export function placeRow(
  view: PartnersView,
  row: SectorRow,
  y: number,
  columns: Columns,
  say: Say,
  text: PartnersText,
): RowPlace {
  const { stacked, left, right, lines, pitch } = columns;
  const pad = PAD + columns.air;
  const lit = row.lit && (row.count > 0 || row.sum.known > 0);
  const name = { id: `${row.id} name`, x: 0, text: row.label, size: BODY, weight: lit ? 600 : 400 } as const;
  const words = wordsOf(view, row, say, text);
  const first = y + pad + NAME / 2;
  const second = first + NAME / 2 + LINE / 2;
  const below = stacked
    ? lineOf([...words.sum, ...words.count], 0, second, lit)
    : lineOf(words.sum, 0, second, lit);
  const third = stacked || words.sum.length === 0 ? second : second + LINE;
  const count = stacked ? below : lineOf(words.count, 0, third, lit);
  const labels = [
    { ...name, y: first, tone: lit ? ('ink' as const) : ('ink3' as const) },
    ...below.labels,
    ...(stacked ? [] : count.labels),
  ];

  const sizes = settingOf(pitch);
  const top = stacked ? second + LINE / 2 + 4 : first - sizes.line / 2;
  const set = { left, right, top, ...sizes };
  const notStated = say.t.figure.notStated;
  const empty = row.parts.length === 0;
  const parts = inOrder(row.parts);
  const strip = placeStrip(parts, set, { isLit: ({ state }) => state.lit && row.lit, notStated });
  const after = top + (empty ? 0 : strip.height + 3);
  const missing = text.silent(say.number(row.silent.length), row.silent.length);
  const slot = { id: `${row.id} silent`, x: left, y: after, height: 18, words: missing, outside: !row.lit };
  const slots = row.silent.length > 0 ? [slot] : [];
  const from = after + (slots.length > 0 ? 21 : 0);
  const list = placeList(
    row.id,
    listOf(view, row, say, text),
    { left, right, top: from, most: lines },
    say,
    text,
  );
  const bottom = Math.max(from + list.height, third + LINE / 2);
  return {
    row,
    y,
    height: bottom + pad - y,
    labels: [...labels, ...list.labels],
    slots: [...strip.slots, ...slots],
    parts,
    strip,
    list,
    count: count.boxes.get(`${row.id} count`),
  };
}
