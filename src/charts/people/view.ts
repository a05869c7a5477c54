import type { Inputs } from '../kit/define.ts';
import { type BinsView, binsView } from './binsview.ts';
import { type CountView, countView } from './countview.ts';
import { type GroupsView, groupsView } from './groupsview.ts';
import { type QuotientView, quotientView } from './quotientview.ts';
import type { PeopleText } from './text.ts';

/** What the view shows: a row a project in either form, or groups where there are too many for that. */
export type PeopleView = CountView | QuotientView | BinsView | GroupsView;

/** The answers as the chosen form shows them. */
export function view(inputs: Inputs, text: PeopleText): PeopleView {
  const perPerson = inputs.form === 'perPerson';
  if (inputs.aggregated) return perPerson ? groupsView(inputs, text) : binsView(inputs);
  return perPerson ? quotientView(inputs) : countView(inputs, text);
}
