import type { Say } from '../../i18n/say.ts';
import { lowered } from '../../lib/lower.ts';
import type { Project } from '../../model/schema.ts';
import type { AppModel } from '../model.ts';
import type { Command } from './command.ts';
import { goToFacet } from './go.ts';
import { namesIn, type Partner } from './names.ts';
import { countingCommands, lookCommands, pageCommands } from './page.ts';
import { savedCommands } from './saved.ts';
import { type Source, sourcesOf } from './search.ts';
import { text } from './text.ts';
import { takeCommands } from './take.ts';
import { projectCommand, valueCommands } from './values.ts';
import { sortCommands, viewCommands } from './views.ts';

/** Every dimension: opens all filters at it. */
function facetCommands({ grammar }: AppModel, say: Say): Command[] {
  const t = text[say.language];
  const names: Readonly<Record<string, string>> = say.t.dimension;
  return Object.keys(grammar.dimensions).flatMap((dimension): Command[] => {
    const name = names[dimension];
    if (name === undefined || dimension === 'q') return [];
    return [
      {
        id: `facet:${dimension}`,
        group: 'facet',
        icon: 'filter',
        words: t.filterBy(lowered(name)),
        also: t.groups.facet,
        run: (now) => goToFacet(now, dimension),
      },
    ];
  });
}

/** All that can be done by name, but for projects and partners, of which there may be very many. */
const LISTS: readonly ((model: AppModel, say: Say) => readonly Command[])[] = [
  valueCommands,
  pageCommands,
  savedCommands,
  viewCommands,
  takeCommands,
  facetCommands,
  sortCommands,
  countingCommands,
  lookCommands,
];

export const commandsOf = (model: AppModel, say: Say): readonly Command[] =>
  LISTS.flatMap((list) => list(model, say));

/** A partner leads to its project, or to all projects that mention it. */
function partnerCommand({ name, projects, first }: Partner, model: AppModel, say: Say): Command {
  const t = text[say.language];
  const only = projects === 1 ? model.portfolio.projects[first] : undefined;
  return {
    id: `partner:${name}`,
    group: 'partner',
    icon: only ? 'panel' : 'search',
    words: name,
    does: only ? t.partnerOf(only.name) : t.partnerIn(say.number(projects)),
    run: ({ view }) => {
      const { actions } = view.getState();
      if (only) actions.setOpen(only.id);
      else actions.search(name);
    },
  };
}

/** All that can be found. The names of projects and partners are made ready when they are first asked for. */
export function allSources(model: AppModel, say: Say): readonly Source[] {
  const { portfolio } = model;
  const names = () => namesIn(portfolio);
  const projects: Source = {
    group: 'project',
    get names() {
      return names().projects;
    },
    at: (index) => {
      const { id, name } = portfolio.projects[index] as Project;
      return projectCommand(id, name, model, say);
    },
  };
  const partners: Source = {
    group: 'partner',
    get names() {
      return names().partnerNames;
    },
    at: (index) => partnerCommand(names().partners[index] as Partner, model, say),
  };
  return [projects, partners, ...sourcesOf(commandsOf(model, say))];
}
