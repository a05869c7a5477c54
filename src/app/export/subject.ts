import { charts } from '../../charts/registry.ts';
import type { Subject } from '../../formats/exhibit.ts';
import type { Say } from '../../i18n/say.ts';
import { text } from './text.ts';

/** What a subject is called on the page. */
export function subjectName(subject: Subject, say: Say): string {
  const chart = charts.find(({ id }) => id === subject);
  if (chart !== undefined) return chart.names[say.language].name;
  const { subjects } = text[say.language];
  if (subject === 'table') return say.t.table.name;
  return subject === 'compare' ? subjects.compare : subjects.dashboard;
}

/** Whether a subject can stand in another page: the views can, one by one or together. */
export const canEmbed = (subject: Subject): boolean =>
  subject === 'dashboard' || charts.some(({ id }) => id === subject);
