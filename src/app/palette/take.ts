import { charts } from '../../charts/registry.ts';
import type { Subject } from '../../formats/exhibit.ts';
import type { Say } from '../../i18n/say.ts';
import { canEmbed, subjectName } from '../export/subject.ts';
import type { AppModel } from '../model.ts';
import type { Command } from './command.ts';
import { text } from './text.ts';

/** What can be taken away, as a picture or as figures, or shown within another page. The page itself is taken by its own command. */
export function takeCommands({ view }: AppModel, say: Say): Command[] {
  const t = text[say.language];
  const views = charts.map(({ id }) => id);
  const compared = view.getState().pins.length > 1 ? ['compare'] : [];
  const take = (subject: Subject): Command => ({
    id: `take:${subject}`,
    group: 'take',
    icon: 'save',
    words: t.take(subjectName(subject, say)),
    also: t.takeAlso,
    run: ({ dialog }) => dialog.show('export', subject),
  });
  const embed = (subject: Subject): Command => ({
    id: `embed:${subject}`,
    group: 'take',
    icon: 'link',
    words: t.embed(subjectName(subject, say)),
    also: t.embedAlso,
    run: ({ dialog }) => dialog.show('embed', subject),
  });
  return [
    ...[...views, 'table', ...compared].map(take),
    ...['dashboard', ...views].filter(canEmbed).map(embed),
  ];
}
