import type { Inputs } from '../../kit/define.ts';
import { countTelling, type Telling } from '../tell.ts';
import { type MapView, viewBy } from '../view.ts';
import { type MoneyTelling, moneyTelling } from './tell.ts';
import type { CountiesText } from './text.ts';

/** Counties by the number of their projects, or by their known money. */
export interface CountiesView extends MapView {
  /** What the form of money says beyond the others; undefined in the form of projects. */
  readonly money: MoneyTelling | undefined;
  /** Places were asked for, but the projects are too many to be drawn by place. */
  readonly instead: boolean;
  /** A project in several counties is shared equally among them, in money. */
  readonly shared: boolean;
}

/** The counties without places, told by projects or by money. */
export function view(inputs: Inputs, text: CountiesText): CountiesView {
  const money = inputs.form === 'money' ? moneyTelling(inputs, text) : undefined;
  const counts = countTelling(inputs.say, text);
  const tell: Telling = money ?? { ...counts, notes: [text.overlap] };
  return {
    ...viewBy(inputs, tell),
    places: [],
    links: [],
    money,
    instead: inputs.form === 'places',
    shared: inputs.assumptions.several === 'shared',
  };
}
