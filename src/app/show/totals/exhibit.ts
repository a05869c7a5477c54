import type { Exhibit } from '../../../formats/exhibit.ts';
import type { Say } from '../../../i18n/say.ts';
import { around } from '../../export/exhibits/around.ts';
import { totalsInWords, totalsOf } from '../../export/exhibits/dashboard/sums.ts';
import type { AppModel } from '../../model.ts';
import { placeSums } from './place.ts';
import { sumsOf } from './sums.ts';
import { text } from './text.ts';

/** What all views of the page come to, as a slide has room for: the money by who pays, and how many are involved. */
export function totalsExhibit(model: AppModel, say: Say): Exhibit {
  const t = text[say.language];
  const sums = sumsOf(model, say);
  const title = sums.total === undefined ? t.none : t.title(sums.total);
  const frame = around(model, say);
  return {
    ...frame,
    subject: 'dashboard',
    slug: [t.name, ...frame.slug],
    title,
    subtitle: '',
    alt: [`${title}.`, frame.filters, totalsInWords(totalsOf(model, say))].join(' '),
    place: (room) => placeSums(sums, room),
  };
}
