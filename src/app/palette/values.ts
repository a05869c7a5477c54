import { sumFigure } from '../../engine/figurenames.ts';
import type { IconName } from '../../ui/Icon.tsx';
import { capital } from '../../lib/capital.ts';
import { lowered } from '../../lib/lower.ts';
import { stateOf } from '../../store/filters.ts';
import type { AppModel } from '../model.ts';
import type { Say } from '../../i18n/say.ts';
import { valueName } from '../filters/words.ts';
import type { Command } from './command.ts';
import { text } from './text.ts';

/** What can be done with a value of a dimension beside filtering to it. */
function moreWith(dimension: string, value: string, name: string, model: AppModel, say: Say): Command[] {
  const t = text[say.language];
  const { filters, pins } = model.view.getState();
  const pin = dimension === 'project' ? value : `${dimension}:${value}`;
  const id = `${dimension}:${value}`;
  const more = (act: string, icon: IconName, words: string, run: Command['run']): Command => ({
    id: `${act}:${id}`,
    group: 'more',
    icon,
    words,
    run,
  });
  const out = stateOf(filters, dimension, value) === 'exclude';
  return [
    more('exclude', 'minus', out ? t.letGo(name) : t.exclude(name), ({ view }) =>
      view.getState().actions.exclude(dimension, value),
    ),
    more('pin', 'pin', pins.includes(pin) ? t.unpin(name) : t.pin(name), ({ view }) =>
      view.getState().actions.pin(pin),
    ),
    ...(dimension === 'project'
      ? []
      : [
          more('figures', 'table', t.behind(name), ({ view }) =>
            view.getState().actions.ask(sumFigure('projects', { dimension, value })),
          ),
        ]),
  ];
}

/** The dimensions whose values are offered by name, each a group; projects have a source of their own. */
const NAMED = ['challenge', 'county', 'place', 'sector', 'status'] as const;

/** Places and counties keep their capitals within a sentence; what is a word does not. */
const inSentence = (dimension: string, name: string): string =>
  dimension === 'challenge' || dimension === 'sector' ? lowered(name) : name;

/** A value of a dimension, to be filtered to or let go of. */
function valueCommand(dimension: (typeof NAMED)[number], value: string, model: AppModel, say: Say): Command {
  const { portfolio, map } = model;
  const t = text[say.language];
  const name = valueName(dimension, value, { portfolio, map, say });
  const on = stateOf(model.view.getState().filters, dimension, value) === 'include';
  return {
    id: `${dimension}:${value}`,
    group: dimension,
    icon: on ? 'check' : 'filter',
    words: capital(name),
    does: on ? t.does.letGo : t.does.filter,
    run: ({ view }) => view.getState().actions.toggle(dimension, value),
    more: moreWith(dimension, value, inSentence(dimension, name), model, say),
  };
}

/** Every value of a category as a filter. */
export function valueCommands(model: AppModel, say: Say): Command[] {
  return NAMED.flatMap((dimension) =>
    Array.from(model.grammar.dimensions[dimension]?.values ?? [], (value) =>
      valueCommand(dimension, value, model, say),
    ),
  );
}

/** A project: its panel, and what else can be done with it. */
export function projectCommand(id: string, name: string, model: AppModel, say: Say): Command {
  const t = text[say.language];
  const on = stateOf(model.view.getState().filters, 'project', id) === 'include';
  return {
    id: `project:${id}`,
    group: 'project',
    icon: 'panel',
    words: name,
    does: t.does.open,
    run: ({ view }) => view.getState().actions.setOpen(id),
    more: [
      {
        id: `filter:${id}`,
        group: 'more',
        icon: 'filter',
        words: on ? t.letGo(name) : t.filterTo(name),
        run: ({ view }) => view.getState().actions.toggle('project', id),
      },
      ...moreWith('project', id, name, model, say),
    ],
  };
}
