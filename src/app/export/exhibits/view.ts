import { AGGREGATED_FROM, type Chart, type Seen } from '../../../charts/kit/define.ts';
import type { Exhibit } from '../../../formats/exhibit.ts';
import type { Say } from '../../../i18n/say.ts';
import { bodyOf, inputsOf, partOf } from '../../card/part.ts';
import type { AppModel } from '../../model.ts';
import { around } from './around.ts';

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
  const { portfolio, map, view, results } = model;
  const part = partOf(chart, view.getState(), results.getState());
  const aggregated = portfolio.projects.length >= AGGREGATED_FROM;
  const body = await bodyOf(chart, part.form, aggregated);
  const seen = body.see(inputsOf(chart, part, { portfolio, map, say, aggregated }));
  const { name, forms } = chart.names[say.language];
  const form = chart.forms.length > 1 ? [forms[part.form] ?? part.form] : [];
  const frame = around(model, say);
  return {
    ...frame,
    subject: chart.id,
    slug: [name, ...form, ...frame.slug],
    title: seen.title,
    subtitle: seen.subtitle,
    alt: altOf(seen, frame),
    place: (room) => seen.place(room),
  };
}
