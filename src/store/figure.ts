import { NOT_STATED } from '../engine/columns.ts';
import { NOT_STATED_WORD } from '../engine/figurenames.ts';
import type { Grammar } from './permalink.ts';

/** A figure that can be asked: one the source states, or a sum over what is shown. */
export type FigureReference =
  | {
      readonly kind: 'stated';
      readonly project: string;
      /** The key that `model/statements.ts` gives it. */
      readonly key: string;
    }
  | {
      readonly kind: 'sum';
      readonly project?: undefined;
      readonly measure: string;
      /** The group it is the sum of; without one, of all that is shown. */
      readonly group?: { readonly dimension: string; readonly value: string };
    };

/** The project whose figure it is; undefined for a sum. */
export const projectOfFigure = (figure: string): string | undefined =>
  figure.startsWith('sum.') ? undefined : figure.split('.')[0];

const SUM = /^sum\.([a-zA-Z]+)(?:@([a-z]+)(\.bins)?:(.*))?$/;
const BIN = /^\d+\.\.\d+$/;

/** Reads the name of a figure; undefined where it is none. Whether a project has the figure shows when it opens. */
export function readFigure(text: string, grammar: Grammar): FigureReference | undefined {
  const sum = SUM.exec(text);
  if (sum !== null) {
    const [, measure = '', dimension, bins = '', word] = sum;
    if (dimension === undefined || word === undefined) return { kind: 'sum', measure };
    const known = Object.hasOwn(grammar.dimensions, dimension) ? grammar.dimensions[dimension] : undefined;
    const value = word === NOT_STATED_WORD ? NOT_STATED : word;
    const group = { dimension: `${dimension}${bins}`, value };
    const isKnown =
      bins === ''
        ? known?.kind === 'categories' && (value === NOT_STATED || known.values?.has(value))
        : known?.kind === 'interval' && (value === NOT_STATED || BIN.test(value));
    return isKnown ? { kind: 'sum', measure, group } : undefined;
  }
  const [project = '', ...rest] = text.split('.');
  const key = rest.join('.');
  if (key === '' || !grammar.dimensions['project']?.values?.has(project)) return undefined;
  return { kind: 'stated', project, key };
}
