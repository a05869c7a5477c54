import { charts } from '../../charts/registry.ts';
import type { ProjectDimensionId } from '../../engine/dimensions.ts';
import type { Say } from '../../i18n/say.ts';
import { changesBetween, type Step } from '../../store/history.ts';
import { text } from './text.ts';

/** So many changes are named one by one; more are only counted. */
const NAMED = 2;

function changeWords(change: string, say: Say): string {
  const t = text[say.language];
  const [part = '', name = ''] = change.split('.');
  if (part === 'filters') {
    if (name === 'q') return t.search;
    return t.filter(
      Object.hasOwn(say.t.dimension, name) ? say.t.dimension[name as ProjectDimensionId] : name,
    );
  }
  if (part === 'forms') return t.form(charts.find(({ id }) => id === name)?.names[say.language].name ?? name);
  return part === 'sort' || part === 'columns' || part === 'pins' ? t[part] : t.assumptions;
}

/** What differs between two steps, as what is undone or redone: "filter People", "form of Map", "3 filters". */
export function stepWords(a: Step, b: Step, say: Say): string {
  const changes = changesBetween(withoutFirstForms(a), withoutFirstForms(b));
  if (changes.length <= NAMED) return say.list(changes.map((change) => changeWords(change, say)));
  const t = text[say.language];
  const onlyFilters = changes.every((change) => change.startsWith('filters.'));
  return (onlyFilters ? t.filters : t.several)(say.number(changes.length));
}

/** A view in its first form is as one whose form was never chosen. */
function withoutFirstForms(step: Step): Step {
  const isFirst = (view: string, form: string) => charts.find(({ id }) => id === view)?.forms[0] === form;
  return {
    ...step,
    forms: Object.fromEntries(Object.entries(step.forms).filter(([view, form]) => !isFirst(view, form))),
  };
}
