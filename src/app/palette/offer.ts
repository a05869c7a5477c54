import type { AppModel } from '../model.ts';
import type { Say } from '../../i18n/say.ts';
import type { Command } from './command.ts';
import { recentChoices } from './recent.ts';
import { AT_MOST, type Found, type Results, search, type Source } from './search.ts';
import { text } from './text.ts';
import { projectCommand } from './values.ts';

/** A group as it is shown: under its heading. */
export interface Shown {
  readonly heading: string;
  readonly commands: readonly Command[];
}

interface Offer {
  readonly groups: readonly Shown[];
  readonly results: Results;
}

/** What is offered before anything is typed: what was chosen before, and what the page can do. */
const AT_FIRST = ['page', 'view', 'facet', 'look'] as const;

function chosenBefore(sources: readonly Source[], model: AppModel, say: Say): Command[] {
  const lists = sources.filter(({ group }) => group !== 'project' && group !== 'partner');
  const project = (id: string): Command | undefined => {
    const found = model.portfolio.projects.find((each) => `project:${each.id}` === id);
    return found && projectCommand(found.id, found.name, model, say);
  };
  return recentChoices(model).flatMap((id) => {
    const listed = lists.flatMap(({ names, at }) => names.map((_, index) => at(index)));
    return listed.find((each) => each.id === id) ?? project(id) ?? [];
  });
}

function offerAtFirst(sources: readonly Source[], model: AppModel, say: Say): Offer {
  const t = text[say.language];
  const before = chosenBefore(sources, model, say);
  const ids = new Set(before.map(({ id }) => id));
  const groups = AT_FIRST.map((group): Found => {
    const source = sources.find((each) => each.group === group);
    const commands = source?.names.map((_, index) => source.at(index)) ?? [];
    // Of the views their names are enough at first, and what would do nothing is no offer.
    const fit = commands.filter(
      ({ id, idle }) => !ids.has(id) && idle === undefined && (group !== 'view' || id.startsWith('view:')),
    );
    return { group, commands: fit };
  });
  const shown = [{ group: 'recent' as const, commands: before }, ...groups].filter(
    ({ commands }) => commands.length > 0,
  );
  return {
    groups: shown.map(({ group, commands }) => ({ heading: t.groups[group], commands })),
    results: { groups: shown, count: shown.reduce((sum, { commands }) => sum + commands.length, 0) },
  };
}

/** What is shown for the words that are typed. */
export function offerFor(query: string, sources: readonly Source[], model: AppModel, say: Say): Offer {
  if (query.trim() === '') return offerAtFirst(sources, model, say);
  const t = text[say.language];
  const results = search(sources, query);
  const groups = results.groups.map(({ group, commands }): Shown => ({ heading: t.groups[group], commands }));
  const first = results.groups[0]?.commands[0];
  const more = results.count <= AT_MOST.group ? (first?.more ?? []) : [];
  const words = query.trim();
  const everywhere: Command = {
    id: 'search',
    group: 'more',
    icon: 'search',
    words: t.searchFor(words),
    run: ({ view }) => view.getState().actions.search(words),
  };
  return {
    results,
    groups: [
      ...groups,
      ...(first && more.length > 0 ? [{ heading: t.moreWith(first.words), commands: more }] : []),
      { heading: t.groups.more, commands: [everywhere] },
    ],
  };
}
