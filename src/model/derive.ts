import { read, type Reading, reading } from './reading.ts';
import type { Derivation, Project } from './schema.ts';
import { contributedBy } from './figures.ts';

/** A figure of a project by the name a rule uses: a role, `total`, or undefined where it is not stated. */
function operand(project: Project, name: string): Reading | undefined {
  return name === 'total' ? read(project.total) : contributedBy(project, name);
}

const exactly = (value: number): Reading => reading(value, value, false, false);

const scale = (of: Reading | undefined, factor: number): Reading | undefined =>
  of && reading(of.low * factor, of.high * factor, of.about, of.open);

// Multiplied before it is divided, so that 7 % of 100 is 7 to the last bit.
const share = (of: Reading | undefined, percent: number): Reading | undefined =>
  of && reading((of.low * percent) / 100, (of.high * percent) / 100, of.about, of.open);

function plus(a: Reading | undefined, b: Reading | undefined): Reading | undefined {
  return a && b && reading(a.low + b.low, a.high + b.high, a.about || b.about, a.open || b.open);
}

function minus(a: Reading | undefined, b: Reading | undefined): Reading | undefined {
  return a && b && reading(a.low - b.high, a.high - b.low, a.about || b.about, a.open);
}

type Term = Extract<Derivation, { rule: 'sum' }>['of'][number];

function termOf(project: Project, term: Term): Reading | undefined {
  if (typeof term === 'string') return operand(project, term);
  if (typeof term === 'number') return exactly(term);
  if ('product' in term) return exactly(term.product.reduce((a, b) => a * b, 1));
  return reading(term.low, term.high, false, false);
}

/**
 * What a rule gives, in the unit of its operands.
 * @returns undefined where an operand is not stated, so that nothing follows.
 */
export function follow(rule: Derivation, project: Project): Reading | undefined {
  switch (rule.rule) {
    case 'times':
      return scale(operand(project, rule.of), rule.factor);
    case 'share':
      return share(operand(project, rule.of), rule.percent);
    case 'product':
      return exactly(rule.factors.reduce((a, b) => a * b, 1));
    case 'sum':
      return rule.of.map((term) => termOf(project, term)).reduce(plus, exactly(0));
    case 'rest':
      return rule.minus.map((name) => operand(project, name)).reduce(minus, operand(project, rule.of));
  }
}
