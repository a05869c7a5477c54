import { charts } from '../../../charts/registry.ts';
import type { Exhibit, Subject } from '../../../formats/exhibit.ts';
import { learn } from '../../../i18n/catalogues.ts';
import { createSay } from '../../../i18n/say.ts';
import type { Language } from '../../../model/language.ts';
import type { AppModel } from '../../model.ts';
import { compareExhibit } from './compare.ts';
import { dashboardExhibit } from './dashboard.ts';
import { tableExhibit } from './table.ts';
import { viewExhibit } from './view.ts';

/** What a subject shows now, in a language. @throws when there is no such subject, or its words cannot be had. */
export async function exhibitOf(model: AppModel, subject: Subject, language: Language): Promise<Exhibit> {
  await learn(language);
  const say = createSay(language);
  if (subject === 'dashboard') return dashboardExhibit(model, say);
  if (subject === 'compare') return compareExhibit(model, say);
  if (subject === 'table') return tableExhibit(model, say);
  const chart = charts.find(({ id }) => id === subject);
  if (chart === undefined) throw new Error(`there is no view ${subject}`);
  return viewExhibit(model, chart, say);
}
