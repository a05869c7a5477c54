import type { Say } from '../../../i18n/say.ts';
import { contributedBy } from '../../../model/figures.ts';
import { read, type Reading, reading } from '../../../model/reading.ts';
import type { Derivation, Project } from '../../../model/schema.ts';
import type { Statement } from '../../../model/statements.ts';
import { figureName, roleName, type Speaker } from './names.ts';
import { text } from './text.ts';

type Term = Extract<Derivation, { rule: 'sum' }>['of'][number];

/** How a rule writes its operands: by their names, or by their numbers. */
interface Writer {
  readonly figure: (name: string) => string;
  readonly number: (value: number) => string;
  readonly range: (low: number, high: number) => string;
}

/** A product of which the largest factor is an amount and the others are plain numbers: SEK 6 M × 10. */
function product(factors: readonly number[], writer: Writer, say: Say): string {
  const largest = factors.indexOf(Math.max(...factors));
  return factors.map((each, i) => (i === largest ? writer.number(each) : say.number(each))).join(' × ');
}

function termOf(term: Term, writer: Writer, say: Say): string {
  if (typeof term === 'string') return writer.figure(term);
  if (typeof term === 'number') return writer.number(term);
  return 'product' in term ? product(term.product, writer, say) : `(${writer.range(term.low, term.high)})`;
}

function rightSide(rule: Derivation, writer: Writer, say: Say): string {
  switch (rule.rule) {
    case 'times':
      return `${say.number(rule.factor)} × ${writer.figure(rule.of)}`;
    case 'share':
      return `${text[say.language].percent(say.number(rule.percent))} ${writer.figure(rule.of)}`;
    case 'product':
      return product(rule.factors, writer, say);
    case 'sum':
      return rule.of.map((term) => termOf(term, writer, say)).join(' + ');
    case 'rest':
      return [rule.of, ...rule.minus].map((name) => writer.figure(name)).join(' − ');
  }
}

/** A figure of the project by the name that a rule gives it. */
const operand = (project: Project, name: string): Reading | undefined =>
  name === 'total' ? read(project.total) : contributedBy(project, name);

/**
 * The rule of a derived figure as arithmetic: "Actors = 1 × VINNOVA = 1 × SEK 9.5 M = SEK 9.5 M".
 * @returns undefined where the figure is not derived.
 */
export function arithmetic(statement: Statement, project: Project, speaker: Speaker): string | undefined {
  const { quantity, counted } = statement;
  const { say } = speaker;
  if (quantity.derived === undefined) return undefined;
  // An amount is not broken over two lines.
  const unbroken = (words: string) => words.replaceAll(' ', '\u00A0');
  const plainly = (low: number, high: number) =>
    unbroken(say.reading(reading(low, high, false, false), counted));
  const numbers = {
    number: (value: number) => plainly(value, value),
    range: plainly,
  };
  const total = text[say.language].total.toLocaleLowerCase(say.language);
  const names = rightSide(
    quantity.derived,
    { ...numbers, figure: (name) => (name === 'total' ? total : roleName(name, speaker)) },
    say,
  );
  const amounts = rightSide(
    quantity.derived,
    { ...numbers, figure: (name) => unbroken(say.reading(operand(project, name), counted)) },
    say,
  );
  const { target: _, ...stated } = quantity;
  const steps = [names, amounts, unbroken(say.quantity(stated, counted))];
  return [figureName(statement, speaker).name, ...steps.filter((step, i) => step !== steps[i - 1])].join(
    ' = ',
  );
}
