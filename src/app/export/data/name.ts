import { stemOf } from '../../../formats/filename.ts';
import type { Choice } from './make.ts';
import type { Figures } from './tables.ts';
import { text } from './text.ts';

/** What the file is called: `medel-projekt-urval-2026-11-24.csv`. @param view the name of the view. */
export function nameOf({ say, projects, of, day }: Figures, { what, format }: Choice, view: string): string {
  const { slugs, all, part } = text[say.language];
  const about = format === 'json' ? slugs.projects : what === 'view' ? view : slugs[what];
  return `${stemOf([about, projects.length === of ? all : part], day)}.${format}`;
}
