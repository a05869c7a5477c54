import type { Exhibit } from '../../../formats/exhibit.ts';
import type { Say } from '../../../i18n/say.ts';
import { capital } from '../../../lib/capital.ts';
import type { AppModel } from '../../model.ts';
import { sortSentence } from '../../table/sortwords.ts';
import { around } from './around.ts';
import { type Cell, type Content, contentOf } from './table/content.ts';
import { cutWords, placeTable } from './table/place.ts';
import { text } from './text.ts';

/** A row of sums in words: each figure with how many state it. */
function sumsInWords({ columns }: Content, cells: readonly Cell[]): string {
  const figures = columns.flatMap(({ name }, i) => {
    const cell = cells[i];
    return cell?.below === undefined ? [] : [`${name} ${cell.text} (${cell.below})`];
  });
  return figures.length === 0 ? '' : `${cells[0]?.text}: ${figures.join('; ')}.`;
}

/** The table as it is shown: its columns, its rows as filtered and sorted, and the sums of all of them. */
export async function tableExhibit(model: AppModel, say: Say): Promise<Exhibit> {
  const { table: t } = say.t;
  const content = contentOf(model, say);
  const { columns, rows, all, foot } = content;
  const title = t.title(all, say.numberWord(all));
  const sorted = capital(sortSentence(model.view.getState().sort, say));
  const frame = around(model, say);
  return {
    ...frame,
    subject: 'table',
    slug: [t.name, ...frame.slug],
    title,
    subtitle: sorted,
    alt: [
      `${title}.`,
      `${sorted}.`,
      text[say.language].table.columns(columns.map(({ name }) => name).join(', ')),
      ...(all === 0 ? [t.empty] : [cutWords(rows.length, all, say)]),
      ...foot.map((cells) => sumsInWords(content, cells)),
    ]
      .filter((words) => words !== '')
      .join(' '),
    place: (room) => placeTable(content, room, say),
  };
}
