import type { Say } from '../../../i18n/say.ts';
import { parsePeriod } from '../../../model/period.ts';
import type { Portfolio, Quantity } from '../../../model/schema.ts';
import type { Statement } from '../../../model/statements.ts';
import { text } from './text.ts';

/** What figures are put into words with. */
export interface Speaker {
  readonly portfolio: Portfolio;
  readonly say: Say;
}

/** The name of a contributor by what it is to the project: VINNOVA, the actors, the EU. */
export function roleName(role: string, { portfolio, say }: Speaker): string {
  const found = portfolio.roles.find(({ id }) => id === role);
  return found ? say.text(found.label) : role;
}

/** The funders of a contribution by name; none where the source names none. */
export function funderNames(by: readonly string[], { portfolio, say }: Speaker): string[] {
  return by.map((id) => {
    const found = portfolio.funders.find((each) => each.id === id);
    return found ? say.text(found.name) : id;
  });
}

/** What a figure is of, in few words, and what else is to be said of that. */
export interface FigureName {
  readonly name: string;
  readonly detail: string;
}

/** Who or what was counted, and when: "growers in the project, 2014". */
export function countedWhat({ what, when }: Statement, say: Say): string {
  const words = what ? [say.text(what)] : [];
  const period = when === undefined ? undefined : parsePeriod(when);
  if (period !== undefined) words.push(say.period(period));
  else if (when !== undefined) words.push(when);
  return words.join(', ');
}

/** The name of a figure of a project, as a list of its figures has it. */
export function figureName(statement: Statement, speaker: Speaker): FigureName {
  const { say } = speaker;
  const t = text[say.language];
  const what = statement.what ? say.text(statement.what) : '';
  switch (statement.kind) {
    case 'contribution': {
      const { role = '', by = [] } = statement;
      const names = role === 'agency' && by.length < 2 ? [] : funderNames(by, speaker);
      const name = roleName(role, speaker);
      const others = names.filter((each) => each !== name);
      return {
        name,
        detail: [others.length === 0 ? '' : say.list(others), what].filter((x) => x !== '').join('; '),
      };
    }
    case 'total':
      return { name: t.total, detail: '' };
    case 'ofWhich':
      return { name: say.t.figures.ofWhich, detail: what };
    case 'people': {
      const roles: Readonly<Record<string, string>> = say.t.people;
      return { name: roles[statement.role ?? ''] ?? '', detail: countedWhat(statement, say) };
    }
    case 'partners':
      return { name: what, detail: '' };
    case 'outcomes':
    case 'helped':
    case 'hindered':
      return { name: what, detail: '' };
  }
}

/** The source that a figure stands in: the one it names, else the first of the portfolio. */
export function sourceOf({ source }: Pick<Quantity, 'source'>, { sources }: Portfolio) {
  return sources.find(({ id }) => id === source) ?? sources[0];
}
