import type { Say } from '../../../i18n/say.ts';
import type { TableTwin } from '../../kit/define.ts';
import { FUNDER_ROLES } from '../../kit/theme.ts';
import { table as tableOfRows } from '../table.ts';
import { sharesOf } from './both.ts';
import { writeBin } from './spoken.ts';
import type { GroupedText } from './text.ts';
import type { GroupedView, Together } from './view.ts';

type Row = TableTwin['rows'][number];

/** Some projects together as a row of the same columns as a project. */
function rowOf(
  key: string,
  name: string,
  { count, sums }: Together,
  share: string,
  say: Say,
  text: GroupedText,
): Row {
  const amounts = FUNDER_ROLES.map((role) => {
    const { known } = sums[role];
    if (known === 0) return '–';
    return `${say.sum(sums[role], 'SEK')} (${text.of(say.number(known), say.number(count))})`;
  });
  return { key, cells: [name, say.number(count), ...amounts, '–', share], outside: false };
}

function cells({ cells: all, inCells }: GroupedView, say: Say, text: GroupedText): TableTwin {
  return {
    columns: [
      { id: 'agency', label: text.columns.agency, numeric: true },
      { id: 'actors', label: text.columns.actors, numeric: true },
      { id: 'count', label: text.count, numeric: true },
    ],
    rows: all
      .filter(({ count }) => count > 0)
      .map(({ id, agency, actors, count, lit }) => ({
        key: id,
        cells: [
          writeBin(agency, say),
          writeBin(actors, say),
          text.of(say.number(count), say.number(inCells.kept)),
        ],
        outside: !lit,
      })),
  };
}

/** The same figures as a table: the largest, the others together or those with both sides, and the steps of money. */
export function table(view: GroupedView, say: Say, text: GroupedText): TableTwin {
  if (view.form === 'match') return cells(view, say, text);
  const { columns, rows } = tableOfRows(view.top, say, text);
  const [project, ...amounts] = columns;
  if (project === undefined) return { columns, rows };
  const { rest, both, sizes } = view;
  const largest = rows.map(
    ({ cells: [name = '', ...figures], ...row }): Row => ({
      ...row,
      cells: [name, say.number(1), ...figures],
    }),
  );
  const steps = [...sizes.bins, { ...sizes.notStated, id: 'not stated' }].map(
    (bin): Row => ({
      key: `bin ${bin.id}`,
      cells: [
        `VINNOVA ${'low' in bin ? writeBin(bin, say) : say.t.figure.notStated}`,
        say.number(bin.count),
        ...amounts.map(() => '–'),
      ],
      outside: !bin.lit,
    }),
  );
  const [share] = sharesOf(both);
  const groups =
    view.form === 'share'
      ? [
          rowOf(
            'both',
            `${text.bothSides(both.count, say.number(both.count))} ${text.stating(both.count)}`,
            both,
            share === undefined ? '–' : say.percent(share.share),
            say,
            text,
          ),
        ]
      : rest.count > 0
        ? [rowOf('rest', text.rest(rest.count, say.number(rest.count)), rest, '–', say, text)]
        : [];
  return {
    columns: [project, { id: 'count', label: text.count, numeric: true }, ...amounts],
    rows: view.form === 'share' ? [...groups, ...largest] : [...largest, ...groups, ...steps],
  };
}
