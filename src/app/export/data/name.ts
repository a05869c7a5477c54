import { plainName, stemOf } from '../../../formats/filename.ts';
import type { Choice } from './make.ts';
import type { Figures } from './tables.ts';
import { text } from './text.ts';

/** What the file is called, its filters named as in the names of pictures: `medel-projekt-demokrati-2026-11-24.csv`. */
export function nameOf(
  { say, projects, of, names, day }: Figures,
  { what, format }: Pick<Choice, 'what' | 'format'>,
): string {
  const { slugs, all, part } = text[say.language];
  const about =
    what === 'view' && format !== 'json' ? names.view : [slugs[what === 'figures' ? what : 'projects']];
  const named = names.filters.filter((name) => plainName(name) !== '');
  const which = named.length > 0 ? named : [projects.length === of ? all : part];
  return `${stemOf([...about, ...which], day)}.${format}`;
}
