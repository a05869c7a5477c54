// @vitest-environment jsdom
// Eight kinds of figure: in the panel each is drawn, labelled and read aloud unlike the other seven.
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../src/app/panel/Panel.tsx';
import type { Contribution, Portfolio, Quantity } from '../../src/model/schema.ts';
import { tiny } from '../fixtures/tiny.ts';
import { show } from './support.tsx';

const text = { sv: 'som VINNOVA', en: 'as VINNOVA' };
const value = 2_000_000;

/** One and the same contribution, known in eight ways: what differs between them comes from the kind alone. */
const KINDS: Readonly<Record<string, { amount: Quantity; form?: Contribution['form'] }>> = {
  exact: { amount: { certainty: 'exact', value } },
  derived: {
    amount: { certainty: 'exact', value, derived: { rule: 'times', of: 'agency', factor: 1, text } },
  },
  approximate: { amount: { certainty: 'approximate', value } },
  range: { amount: { certainty: 'range', low: 1_500_000, high: value } },
  'at least': { amount: { certainty: 'atLeast', value } },
  'in kind': { amount: { certainty: 'exact', value }, form: 'inKind' },
  target: { amount: { certainty: 'exact', value, target: true } },
  'not stated': { amount: { certainty: 'notStated' } },
};

function withActors(kind: string): Portfolio {
  const portfolio = tiny();
  const actors = portfolio.projects[0]?.contributions[1];
  const known = KINDS[kind];
  if (actors === undefined || known === undefined) throw new Error('the fixture has no actors');
  actors.amount = known.amount;
  actors.form = known.form ?? 'notSaid';
  return portfolio;
}

interface Seen {
  readonly drawn: string;
  readonly labelled: string;
  readonly read: string;
  readonly told: string;
}

/** The actors' figure of Apple as the panel has it, folded and unfolded. */
function see(kind: string, language: 'en' | 'sv'): Seen {
  show(<Panel />, { search: `?lang=${language}&figure=apple.actors`, portfolio: withActors(kind) });
  const line = document.querySelector('.figure-line[data-open="true"]');
  const button = line?.querySelector('button');
  const text = (selector: string) => line?.querySelector(selector)?.textContent;
  const describedBy = document.getElementById(button?.getAttribute('aria-describedby') ?? '');
  const seen = {
    drawn: line?.querySelector('svg.mark')?.innerHTML ?? '',
    labelled: `${button?.textContent} ${text('.kind')}`,
    read: `${button?.getAttribute('aria-label')} ${describedBy?.textContent}`,
    told: text('.answer > p') ?? '',
  };
  cleanup();
  return seen;
}

describe.each(['en', 'sv'] as const)('in %s', (language) => {
  it('each of the eight kinds is drawn, labelled, read and told unlike the other seven', () => {
    const seen = Object.keys(KINDS).map((kind) => see(kind, language));
    for (const way of ['drawn', 'labelled', 'read', 'told'] as const) {
      expect(new Set(seen.map((each) => each[way])).size, way).toBe(8);
    }
  });
});

it.each([
  ['exact', 'SEK 2 M', '2 million kronor, exact'],
  ['derived', 'SEK 2 M', '2 million kronor, derived'],
  ['approximate', 'SEK ≈2 M', 'about 2 million kronor, approximate'],
  ['range', 'SEK 1.5–2 M', '1.5 to 2 million kronor, range'],
  ['at least', 'SEK ≥2 M', 'at least 2 million kronor, at least'],
  ['in kind', 'SEK 2 M', '2 million kronor, exact, in kind'],
  ['target', 'target: SEK 2 M', 'target 2 million kronor, target'],
  ['not stated', 'not stated', 'not stated, not stated'],
])('%s is named %s and read as %s', (kind, name, description) => {
  show(<Panel />, { search: '?lang=en&open=apple', portfolio: withActors(kind) });
  expect(screen.getByRole('button', { name: `Actors: ${name}` })).toHaveAccessibleDescription(description);
});
