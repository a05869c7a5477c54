import { shapeOf } from '../../i18n/figures.ts';
import type { Counted, Say } from '../../i18n/say.ts';
import { reading } from '../../model/reading.ts';
import type { Project, Quantity } from '../../model/schema.ts';
import type { Statement } from '../../model/statements.ts';
import { isTarget } from './figure/kinds.ts';
import { countedWhat, funderNames, roleName, sourceOf, type Speaker } from './figure/names.ts';
import { text } from './quote/text.ts';

type QuoteText = (typeof text)['en'];

/** What a quotation is made with: the words of its language, and where the figure can be seen again. */
export interface Quoting extends Speaker {
  readonly link: string;
}

/** A figure in running words: about SEK 1 M, more than 20. A target is said elsewhere in the sentence. */
function amount(quantity: Quantity, counted: Counted, say: Say, t: QuoteText): string | undefined {
  const shape = shapeOf(quantity);
  if (shape === undefined) return undefined;
  const number = say.reading(reading(shape.low, shape.high, false, false), counted);
  if (shape.about) return t.about(number);
  if (shape.open === 'no') return number;
  return shape.open === 'moreThan' && counted !== 'count' ? t.moreThanMoney(number) : t[shape.open](number);
}

/** Who gave a contribution, within a sentence. */
function contributor({ role = '', by = [] }: Statement, speaker: Speaker, t: QuoteText): string {
  if (role === 'eu') return t.who.eu;
  if (by.length > 0) return speaker.say.list(funderNames(by, speaker));
  return role === 'actors' ? t.who.actors : roleName(role, speaker);
}

function contribution(statement: Statement, x: string | undefined, speaker: Speaker, t: QuoteText): string {
  const who = contributor(statement, speaker, t);
  if (x === undefined) return t.contributionNotStated(who);
  const hours = statement.counted === 'hour';
  const what = statement.what ? speaker.say.text(statement.what) : undefined;
  const given = hours && what !== undefined ? t.detail(x, what) : x;
  if (isTarget(statement)) return t.contributionTarget(who, given);
  const { form = 'notSaid' } = statement;
  return `${t.contributed(who, given)}${hours || form === 'notSaid' ? '' : t.form[form]}`;
}

/** Said of one thing that has a number: what it is, that it is a target, or that the source does not state it. */
function numbered(what: string, x: string | undefined, statement: Statement, t: QuoteText): string {
  if (x === undefined) return t.notStatedOf(what);
  return isTarget(statement) ? t.targetOf(what, x) : t.of(what, x);
}

/** What is claimed, and what stands first in the brackets behind it. */
function claim(statement: Statement, speaker: Speaker, t: QuoteText): { words: string; figure: string[] } {
  const { say } = speaker;
  const x = amount(statement.quantity, statement.counted, say, t);
  const what = statement.what ? say.text(statement.what) : '';
  const said = (words: string) => ({ words, figure: [] });
  const detailed = (subject: string, detail: string) =>
    numbered(detail === '' ? subject : t.detail(subject, detail), x, statement, t);
  switch (statement.kind) {
    case 'contribution':
      return said(contribution(statement, x, speaker, t));
    case 'total':
      return said(numbered(t.total, x, statement, t));
    case 'ofWhich':
      return said(x === undefined ? t.ofWhichNotStated(what) : t.ofWhich(what, x));
    case 'people': {
      const subjects: Readonly<Record<string, string>> = t.people;
      const subject = subjects[statement.role ?? ''] ?? t.people.involved;
      return said(detailed(subject, countedWhat(statement, say)));
    }
    case 'partners':
      return said(detailed(t.partners, what));
    case 'outcomes':
    case 'helped':
    case 'hindered': {
      const lead = statement.kind === 'outcomes' && statement.aim ? 'aim' : statement.kind;
      return { words: t.finding[lead](what.replace(/[.]$/, '')), figure: [x ?? t.findingNotStated] };
    }
  }
}

/** How the figure is known; nothing for one that is not stated, of which the sentence says so itself. */
function kinds(statement: Statement, say: Say, t: QuoteText): string[] {
  const { quantity, form } = statement;
  const { derived, certainty } = quantity;
  if (certainty === 'notStated') return [];
  const known = certainty === 'range' && quantity.about ? 'rangeAbout' : certainty;
  const told = certainty === 'exact' && (derived !== undefined || isTarget(statement));
  return [
    ...(derived ? [t.kind.derived(say.text(derived.text))] : []),
    ...(told ? [] : [t.kind[known]]),
    ...(form === 'inKind' || form === 'partlyInKind' ? [t.kind[form]] : []),
    ...(isTarget(statement) ? [t.kind.target] : []),
  ];
}

/**
 * A figure of a project as a sentence that can stand alone: who, how much, how it is known, on which page of which
 * source, and where it can be seen.
 */
export function quoteFigure(project: Project, statement: Statement, quoting: Quoting): string {
  const { portfolio, say, link } = quoting;
  const t = text[say.language];
  const { words, figure } = claim(statement, quoting, t);
  const source = sourceOf(statement.quantity, portfolio);
  const { page } = statement.quantity;
  const where = source
    ? [
        page === undefined
          ? t.noPage(source.title, source.publisher)
          : t.page(page, source.title, source.publisher),
      ]
    : [];
  const brackets = [[...figure, ...kinds(statement, say, t)].join(', '), ...where].filter((x) => x !== '');
  const note = statement.kind === 'total' && project.totalNote ? ` ${say.text(project.totalNote)}` : '';
  return `${project.name}: ${words}${brackets.length === 0 ? '' : ` (${brackets.join('; ')})`}.${note} ${link}`;
}
