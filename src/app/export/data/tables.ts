import type { Chart } from '../../../charts/kit/define.ts';
import { charts } from '../../../charts/registry.ts';
import type { Circumstances } from '../../../formats/figures/about.ts';
import { figureTable } from '../../../formats/figures/list.ts';
import { projectTable } from '../../../formats/figures/projects.ts';
import type { Speaker } from '../../../formats/figures/speaker.ts';
import type { Table } from '../../../formats/figures/table.ts';
import { twinTable } from '../../../formats/figures/twin.ts';
import { learn } from '../../../i18n/catalogues.ts';
import { createSay, type Say } from '../../../i18n/say.ts';
import type { Language } from '../../../model/language.ts';
import type { Project } from '../../../model/schema.ts';
import { writeAddress } from '../../../store/permalink.ts';
import { answerOf } from '../../context.ts';
import { valueName } from '../../filters/words.ts';
import type { AppModel } from '../../model.ts';
import { isFile } from '../../offline/place.ts';
import { linkTo } from '../../share/link.ts';
import { passing, tableOrder } from '../../table/order.ts';
import { around } from '../exhibits/around.ts';
import { see } from '../exhibits/see.ts';

/** What can be taken away: the projects, every figure of theirs, or the figures of one view. */
export type What = 'projects' | 'figures' | 'view';

/** Everything that could be taken away now, in one language. */
export interface Figures {
  readonly say: Say;
  /** What is shown, in the order of the page's table. */
  readonly projects: readonly Project[];
  /** How many projects there are in all. */
  readonly of: number;
  readonly tables: Readonly<Record<'projects' | 'figures', Table>> & { readonly view: Table | undefined };
  readonly circumstances: Circumstances;
  /** The view with its form, and the filters, as parts of a file's name. */
  readonly names: { readonly view: readonly string[]; readonly filters: readonly string[] };
  /** The day as in file names. */
  readonly day: string;
}

/** What is shown now, in the order of the page's table. */
function shownProjects({ portfolio, view, results }: AppModel, say: Say): readonly Project[] {
  const { sort, assumptions } = view.getState();
  const { rows } = answerOf(results.getState().snapshot.answers, 'table');
  const order = tableOrder({ portfolio, sort, assumptions, say });
  const shown = passing(order, (row) => rows?.passes(row) ?? true);
  return Array.from(shown, (row) => portfolio.projects[row]).filter((project) => project !== undefined);
}

function speakerOf({ portfolio, map, view }: AppModel, say: Say): Speaker {
  const names = new Map<string, string>();
  const county = (id: string): string => {
    const known = names.get(id) ?? valueName('county', id, { portfolio, map, say });
    names.set(id, known);
    return known;
  };
  return { portfolio, assumptions: view.getState().assumptions, say, county };
}

/** What a view is called, and its form where it has several. */
function viewNames({ names, forms }: Chart, form: string, { language }: Say): string[] {
  const { name, forms: formNames } = names[language];
  return forms.length > 1 ? [name, formNames[form] ?? form] : [name];
}

/** Everything that could be taken away now, in a language. @throws when its words or the view cannot be had. */
export async function figuresOf(model: AppModel, subject: string, language: Language): Promise<Figures> {
  await learn(language);
  const say = createSay(language);
  const chart = charts.find(({ id }) => id === subject);
  const shown = chart && { chart, ...(await see(model, chart, say)) };
  const speaker = speakerOf(model, say);
  const projects = shownProjects(model, say);
  const { portfolio, view, grammar } = model;
  const state = { ...view.getState(), language, enlarge: undefined, show: undefined };
  const { filters, counting, slug, date, day } = around(model, say);
  const title = say.text(portfolio.title);
  return {
    say,
    projects,
    of: portfolio.projects.length,
    tables: {
      projects: projectTable(projects, speaker),
      figures: figureTable(projects, speaker),
      view: shown && twinTable(shown.seen.table, speaker),
    },
    circumstances: {
      language,
      title: shown === undefined ? title : `${title}. ${shown.seen.title}`,
      filters,
      counting,
      sources: portfolio.sources.map((each) => `${each.publisher}: ${each.title}`),
      date,
      // Where a file lies on this computer is nobody else's business.
      address: isFile() ? writeAddress(state, grammar) : linkTo(state, grammar, location.href),
    },
    names: { view: shown === undefined ? [] : viewNames(shown.chart, shown.form, say), filters: slug },
    day,
  };
}
