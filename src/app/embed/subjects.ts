import { charts } from '../../charts/registry.ts';
import type { Chart } from '../../charts/kit/define.ts';
import type { Say } from '../../i18n/say.ts';
import { text } from './text.ts';

/** What can be shown within another page: some of the views, or the table. */
export type Embedded =
  | { readonly kind: 'views'; readonly charts: readonly Chart[] }
  | { readonly kind: 'table' };

/** What a subject is; undefined where it is not known, or cannot be shown alone. */
export function embeddedOf(subject: string): Embedded | undefined {
  if (subject === 'table') return { kind: 'table' };
  if (subject === 'dashboard') return { kind: 'views', charts };
  const chart = charts.find(({ id }) => id === subject);
  return chart && { kind: 'views', charts: [chart] };
}

/** What a subject is called. */
export function nameOf(subject: string, say: Say): string {
  const chart = charts.find(({ id }) => id === subject);
  if (chart !== undefined) return chart.names[say.language].name;
  return subject === 'table' ? say.t.table.name : text[say.language].dashboard;
}
