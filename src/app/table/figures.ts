import { capital } from '../../lib/capital.ts';
import type { Say } from '../../i18n/say.ts';
import type { Form, Portfolio, Project, Quantity } from '../../model/schema.ts';

/** A figure of a project in full: what it counts, the figure, how it is known, by which rule, on which page. */
export interface FigureLine {
  readonly what: string;
  readonly figure: string;
  readonly kind: string;
  readonly rule: string;
  readonly page: string;
}

type Counted = 'SEK' | 'hour' | 'count';

function kindOf(quantity: Quantity, form: Form | undefined, say: Say): string {
  const { kind, form: forms } = say.t;
  const words = [
    ...(quantity.derived ? [kind.derived] : []),
    ...(quantity.derived && quantity.certainty === 'exact' ? [] : [kind[quantity.certainty]]),
    ...(quantity.certainty === 'range' && quantity.about ? [kind.approximate] : []),
    ...(quantity.target ? [kind.target] : []),
    ...(form === undefined || quantity.certainty === 'notStated' ? [] : [forms[form]]),
  ];
  return words.join(', ');
}

function line(what: string, quantity: Quantity, counted: Counted, say: Say, form?: Form): FigureLine {
  const rule = [quantity.derived?.text, quantity.note].flatMap((text) => (text ? [say.text(text)] : []));
  return {
    what,
    figure: say.quantity(quantity, counted),
    kind: kindOf(quantity, form, say),
    rule: rule.join('; '),
    page: quantity.page === undefined ? '' : say.t.page(quantity.page),
  };
}

/** Every figure of a project, in the order of the source: money, total, people, partners, outcomes. */
export function figureLines(project: Project, portfolio: Portfolio, say: Say): FigureLine[] {
  const { t } = say;
  const named = (list: Portfolio['roles'], id: string) => {
    const found = list.find((each) => each.id === id);
    return found ? say.text(found.label) : id;
  };
  const funders = (ids: readonly string[]) => {
    const names = portfolio.funders.filter(({ id }) => ids.includes(id)).map(({ name }) => say.text(name));
    return names.length === 0 ? '' : ` (${say.list(names)})`;
  };
  return [
    ...project.contributions.map(({ role, by, unit, form, amount, what }) => {
      const who =
        role === 'agency' ? named(portfolio.roles, role) : `${named(portfolio.roles, role)}${funders(by)}`;
      return line(what ? `${who}, ${say.text(what)}` : who, amount, unit, say, form);
    }),
    ...(project.total ? [line(t.figures.total, project.total, 'SEK', say)] : []),
    ...(project.ofWhich ?? []).map(({ what, amount }) =>
      line(`${t.figures.ofWhich} ${say.text(what)}`, amount, 'SEK', say),
    ),
    ...project.people.map(({ role, what, when, count }) => {
      const who = what ? `${t.people[role]}: ${say.text(what)}` : t.people[role];
      return line(when ? `${who} (${when})` : who, count, 'count', say);
    }),
    ...project.partners.counted.map(({ what, count }) =>
      line(`${t.figures.partners}: ${say.text(what)}`, count, 'count', say),
    ),
    ...project.outcomes.flatMap(({ text, value, page }) => {
      if (value === undefined) return [];
      // A figure within a finding stands on the finding's page unless it names another.
      const figure = value.page === undefined && page !== undefined ? { ...value, page } : value;
      return [line(`${t.figures.outcome}: ${capital(say.text(text))}`, figure, 'count', say)];
    }),
  ];
}
