import type { Look } from '../../../../charts/kit/look.ts';
import type { FunderRole } from '../../../../charts/kit/theme.ts';
import type { Aggregate } from '../../../../engine/answer.ts';
import type { Say } from '../../../../i18n/say.ts';
import type { AppModel } from '../../../model.ts';
import { answerOf } from '../../../context.ts';
import { shownColumns } from '../../../table/arrangement.ts';
import { barEnds, barRoom, BEYOND, countedIn, figureWords } from '../../../table/Cells.tsx';
import type { TableColumn } from '../../../table/columns.ts';
import { passing, tableOrder } from '../../../table/order.ts';
import { type FigureColumn, isFigure, isSum, type ProjectRow, rowMaker } from '../../../table/rows.ts';
import { scalesOf } from '../../../table/scales.ts';
import { columnName } from '../../../table/sortwords.ts';
import { text as tableText } from '../../../table/text.ts';

/** A figure as a bar: the px to its ends. */
export interface CellBar {
  readonly low: number;
  readonly high: number;
  readonly look: Look;
  readonly role: FunderRole | 'ink3';
}

/** What stands in a cell. */
export interface Cell {
  readonly text: string;
  readonly tone: 'ink' | 'ink2';
  readonly weight: 400 | 600;
  readonly bar?: CellBar;
  /** A number, which stands on one line; other words may be broken. */
  readonly number: boolean;
  /** How many state it: a line of its own below. */
  readonly below?: string;
}

/** A column with its head. */
export interface Column {
  readonly id: TableColumn;
  readonly name: string;
  /** Set against the right side. */
  readonly numeric: boolean;
  /** Which way the rows are sorted by it. */
  readonly sorted?: 'up' | 'down';
  /** The room (px) that the bars of the column take; 0 where it has none. */
  readonly bars: number;
}

/** The table as it is shown, before it has a size. Cells are in the order of the columns. */
export interface Content {
  readonly columns: readonly Column[];
  /** The first of the rows, as many as a picture can hold. */
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows there are in all. */
  readonly all: number;
  /** The sums of all rows, whether they are in the picture or not. */
  readonly foot: readonly (readonly Cell[])[];
}

/** More rows than this are not in a picture. */
export const MOST_ROWS = 60;

const plain = (text: string): Cell => ({ text, tone: 'ink', weight: 400, number: false });
const silent = (text: string): Cell => ({ ...plain(text), tone: 'ink2' });

function roleOf(column: FigureColumn): CellBar['role'] {
  if (column === 'share') return 'agency';
  return column === 'people' || column === 'total' ? 'ink3' : column;
}

function cellMaker({ portfolio, view }: AppModel, say: Say) {
  const scales = scalesOf(portfolio, view.getState().assumptions);
  return (row: ProjectRow, column: TableColumn): Cell => {
    if (column === 'project') return { ...plain(row.project.name), weight: 600 };
    if (!isFigure(column)) {
      const words = row.words[column];
      return words === undefined ? silent(say.t.figure.notStated) : plain(words);
    }
    const figure = row.figures[column];
    const words = figureWords(column, figure, say);
    if (figure.unmentioned || figure.reading === undefined) return silent(words);
    const ends = barEnds(column, figure, scales);
    return { ...plain(words), number: true, ...(ends ? { bar: { ...ends, role: roleOf(column) } } : {}) };
  };
}

function footRow(columns: readonly Column[], words: string, sums: Aggregate, own: boolean, say: Say): Cell[] {
  const look = { tone: own ? 'ink' : 'ink2', weight: own ? 600 : 400 } as const;
  return columns.map(({ id }): Cell => {
    if (id === 'project') return { ...look, text: words, number: false };
    if (!isSum(id)) return plain('');
    const sum = sums.sum(id);
    return {
      ...look,
      text: say.sum(sum, countedIn(id)),
      number: true,
      below: say.t.table.of(say.number(sum.known), say.number(sum.known + sum.unknown)),
    };
  });
}

/** Reads the table of the page: its columns, its rows in their order, and its sums. */
export function contentOf(model: AppModel, say: Say): Content {
  const { portfolio, view, results } = model;
  const { assumptions, sort, columns: laidOut } = view.getState();
  const { snapshot, crossfilter } = results.getState();
  const { pinned, loose } = shownColumns(laidOut);
  const columns = (['project', ...pinned, ...loose] as const).map((id): Column => {
    const sorted = sort.find(({ column }) => column === id);
    const room = isFigure(id) ? barRoom(id) : undefined;
    return {
      id,
      name: columnName(id, say),
      numeric: isFigure(id),
      bars: room === undefined ? 0 : room + BEYOND,
      ...(sorted ? { sorted: sorted.descending ? 'down' : 'up' } : {}),
    };
  });
  const { rows: kept, kept: count } = answerOf(snapshot.answers, 'table');
  const order = passing(
    tableOrder({ portfolio, sort, assumptions, say }),
    (row) => kept?.passes(row) ?? true,
  );
  const make = rowMaker(portfolio, assumptions, say);
  const cell = cellMaker(model, say);
  const rows = Array.from(order.slice(0, MOST_ROWS)).flatMap((number) => {
    const project = portfolio.projects[number];
    if (project === undefined) return [];
    const row = make(project);
    return [columns.map(({ id }) => cell(row, id))];
  });
  const everything = answerOf(crossfilter.baseline.answers, 'totals').total;
  const sums = answerOf(snapshot.answers, 'totals').total;
  return {
    columns,
    rows,
    all: count,
    foot: [
      footRow(columns, say.t.table.sum(say.numberWord(count)), sums, true, say),
      ...(count === everything.count
        ? []
        : [
            footRow(
              columns,
              tableText[say.language].all(say.numberWord(everything.count)),
              everything,
              false,
              say,
            ),
          ]),
    ],
  };
}
