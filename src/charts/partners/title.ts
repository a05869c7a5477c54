import { capital } from '../../lib/capital.ts';
import { NOT_STATED } from '../../engine/columns.ts';
import type { Say } from '../../i18n/say.ts';
import { MIXED } from './parts.ts';
import type { PartnersText } from './text.ts';
import type { PartnersView, SectorRow } from './view.ts';

/** So many sectors may share the lead by name in a title; of more it speaks only if they are all. */
const MOST_TIED = 3;

const sectorsOf = (view: PartnersView): SectorRow[] =>
  view.rows.filter(({ id }) => id !== MIXED && id !== NOT_STATED);

/** Of the only project left, all its sectors. */
function ofOne(view: PartnersView, say: Say, text: PartnersText): string {
  const project = view.states.find((state) => state.within)?.project;
  const sectors = sectorsOf(view).filter((row) => row.count > 0);
  if (project === undefined || sectors.length === 0) return text.name;
  const list = say.list(sectors.map(({ id, label }) => text.inSentence(id, label)));
  return text.title.single(project.name, list);
}

/** The sectors that take part in most projects; in at least so many, where some project states no sector. */
export function title(view: PartnersView, say: Say, text: PartnersText): string {
  const { kept } = view;
  if (view.narrowed || kept === 0) return text.name;
  if (kept === 1) return ofOne(view, say, text);
  const rows = sectorsOf(view);
  const most = Math.max(0, ...rows.map((row) => row.count));
  const leaders = rows.filter((row) => row.count === most);
  const tied = leaders.length > MOST_TIED;
  if (most === 0 || (tied && leaders.length < rows.length)) return text.name;
  const unknown = view.rows.some((row) => row.id === NOT_STATED && row.count > 0);
  const projects =
    most === kept
      ? text.title.allProjects(kept, say.numberWord(kept))
      : text.title.projects(say.numberWord(most), say.numberWord(kept), unknown);
  const sectors = tied
    ? text.title.allSectors(say.numberWord(leaders.length))
    : say.list(leaders.map(({ id, label }) => text.inSentence(id, label)));
  return capital(text.title.takesPart(sectors, leaders.length, projects));
}

/** Measure, and what a mark stands for. */
export const subtitle = ({ aggregated, form }: PartnersView, _say: Say, text: PartnersText): string =>
  text.subtitle[aggregated ? 'aggregated' : form];

/** Each row with what may be claimed of it, and in how many projects. */
export function describe(view: PartnersView, say: Say, text: PartnersText): string {
  if (view.kept === 0) return `${text.name}: ${text.summary.none}`;
  const rows = view.rows
    .filter((row) => row.count > 0)
    .map(({ label, count, sum }) => {
      const projects = text.ofProjects(say.number(count), view.kept, say.number(view.kept));
      return view.aggregated
        ? text.summary.projects(label, projects)
        : text.summary.row(label, say.speakSum(sum, 'count'), projects);
    });
  return `${text.summary.lead}: ${rows.join('; ')}.`;
}
