import type { Chart, Seen } from '../../../charts/kit/define.ts';
import type { Exhibit } from '../../../formats/exhibit.ts';
import type { Say } from '../../../i18n/say.ts';
import type { AppModel } from '../../model.ts';
import { around } from './around.ts';
import { see } from './see.ts';

/** The picture in words: what it finds, of which projects, how counted, and its figures. */
function altOf(
  { title, summary }: Seen,
  { filters, counting }: Pick<Exhibit, 'filters' | 'counting'>,
): string {
  // Some summaries begin with the finding, too.
  const rest = summary.startsWith(title) ? summary.slice(title.length).replace(/^[.:]\s*/, '') : summary;
  return [`${title}.`, filters, ...counting, rest].filter((words) => words !== '').join(' ');
}

/** A view as it is now, as a picture to be taken away. */
export async function viewExhibit(model: AppModel, chart: Chart, say: Say): Promise<Exhibit> {
  const { form, seen } = await see(model, chart, say);
  const { name, forms } = chart.names[say.language];
  const formName = chart.forms.length > 1 ? [forms[form] ?? form] : [];
  const frame = around(model, say);
  return {
    ...frame,
    subject: chart.id,
    slug: [name, ...formName, ...frame.slug],
    title: seen.title,
    subtitle: seen.subtitle,
    alt: altOf(seen, frame),
    place: (room) => seen.place(room),
  };
}
