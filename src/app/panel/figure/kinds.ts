import type { Say } from '../../../i18n/say.ts';
import type { Statement } from '../../../model/statements.ts';
import { text } from './text.ts';

/** Whether a figure is hoped for and not reached: the figure says so, or the finding it stands in. */
export const isTarget = ({ quantity, aim }: Statement): boolean => quantity.target === true || aim === true;

/** The form of what was given in kind, wholly or in part; undefined for all else. */
const inKindForm = ({ form }: Statement) => (form === 'inKind' || form === 'partlyInKind' ? form : undefined);

/** How a figure is known, in a few words: "derived, partly in kind". Each of the eight kinds has its own. */
export function kindWords(statement: Statement, say: Say): string {
  const { kind, form } = say.t;
  const { quantity } = statement;
  if (quantity.certainty === 'notStated') return kind.notStated;
  const derived = quantity.derived !== undefined;
  const inKind = inKindForm(statement);
  const plain = quantity.certainty === 'exact' && (derived || isTarget(statement));
  return [
    ...(isTarget(statement) ? [kind.target] : []),
    ...(derived ? [kind.derived] : []),
    ...(plain ? [] : [kind[quantity.certainty]]),
    ...(quantity.certainty === 'range' && quantity.about ? [text[say.language].itselfAbout] : []),
    ...(inKind ? [kind[inKind]] : []),
    ...(statement.form === 'cash' ? [form.cash] : []),
  ].join(', ');
}

/** The words that say the form of money given in kind, where nothing more precise is said. */
export function formWords(statement: Statement, say: Say): string {
  const form = inKindForm(statement);
  return form && statement.counted === 'SEK' && statement.what === undefined ? say.t.form[form] : '';
}

/** How a figure is known, in whole sentences. */
export function certaintySentences(statement: Statement, say: Say): string[] {
  const t = text[say.language].says;
  const { quantity, form, kind } = statement;
  if (quantity.certainty === 'notStated') return [t.notStated];
  const strict = 'strict' in quantity && quantity.strict === true;
  const about = quantity.certainty === 'range' && quantity.about === true;
  const known = (): string => {
    switch (quantity.certainty) {
      case 'exact':
        return t.exact;
      case 'approximate':
        return t.approximate;
      case 'range':
        return about ? t.rangeAbout : t.range;
      case 'atLeast':
        return strict ? t.moreThan : t.atLeast;
      case 'atMost':
        return t.atMost;
    }
  };
  return [
    ...(quantity.derived ? [t.derived, ...(t.derivedIs[quantity.certainty] ?? [])] : [known()]),
    ...(isTarget(statement) ? [t.target] : []),
    ...(kind === 'contribution' && form !== undefined ? [t.form[form]] : []),
  ];
}
