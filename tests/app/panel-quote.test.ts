import { describe, expect, it } from 'vitest';
import { quoteFigure } from '../../src/app/panel/quote.ts';
import { quoteSum, type Scope } from '../../src/app/panel/quotesum.ts';
import { sumAnswer } from '../../src/app/panel/sum/parts.ts';
import { crossfilterOf } from '../../src/engine/portfolio.ts';
import { createSay } from '../../src/i18n/say.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/figures.ts';
import type { Language } from '../../src/model/language.ts';
import type { Contribution, Portfolio, Quantity } from '../../src/model/schema.ts';
import { statementsOf } from '../../src/model/statements.ts';
import { shipped } from '../fixtures/shipped.ts';
import { tiny } from '../fixtures/tiny.ts';

const LINK = 'https://medel.example/?figure=x';

/** A figure quoted, with plain spaces in the place of those that do not break. */
function quote(portfolio: Portfolio, id: string, key: string, language: Language): string {
  const project = portfolio.projects.find((each) => each.id === id);
  const statement = project && statementsOf(project).find((each) => each.key === key);
  if (project === undefined || statement === undefined) throw new Error(`there is no ${id}.${key}`);
  const sentence = quoteFigure(project, statement, { portfolio, say: createSay(language), link: LINK });
  return sentence.replaceAll('\u00a0', ' ');
}

/** Apple's actors, whose figure is known in another way. */
function actors(amount: Quantity, form: Contribution['form'], language: Language): string {
  const portfolio = tiny();
  const contribution = portfolio.projects[0]?.contributions[1];
  if (contribution === undefined) throw new Error('the fixture has no actors');
  contribution.amount = amount;
  contribution.form = form;
  return quote(portfolio, 'apple', 'actors', language);
}

const value = 2_000_000;
const derived = {
  rule: 'times',
  of: 'agency',
  factor: 1,
  text: { sv: 'lika mycket som VINNOVA', en: 'as much as VINNOVA' },
} as const;

describe('each kind of figure makes a sentence of its own', () => {
  it.each<[string, Quantity, Contribution['form'], string, string]>([
    [
      'exact',
      { certainty: 'exact', value, page: 3 },
      'notSaid',
      'the actors contributed SEK 2 M (exact; p. 3 of Trees, VINNOVA).',
      'aktörerna bidrog med 2 mnkr (exakt; s. 3 i Trees, VINNOVA).',
    ],
    [
      'derived',
      { certainty: 'exact', value, page: 3, derived },
      'notSaid',
      'the actors contributed SEK 2 M (derived: as much as VINNOVA; p. 3 of Trees, VINNOVA).',
      'aktörerna bidrog med 2 mnkr (härlett: lika mycket som VINNOVA; s. 3 i Trees, VINNOVA).',
    ],
    [
      'approximate',
      { certainty: 'approximate', value, page: 3 },
      'notSaid',
      'the actors contributed about SEK 2 M (approximate; p. 3 of Trees, VINNOVA).',
      'aktörerna bidrog med omkring 2 mnkr (ungefärlig uppgift; s. 3 i Trees, VINNOVA).',
    ],
    [
      'range',
      { certainty: 'range', low: 1_000_000, high: value, page: 3 },
      'notSaid',
      'the actors contributed SEK 1–2 M (a range; p. 3 of Trees, VINNOVA).',
      'aktörerna bidrog med 1–2 mnkr (ett intervall; s. 3 i Trees, VINNOVA).',
    ],
    [
      'at least',
      { certainty: 'atLeast', value, strict: true, page: 3 },
      'notSaid',
      'the actors contributed more than SEK 2 M (no upper end is given; p. 3 of Trees, VINNOVA).',
      'aktörerna bidrog med mer än 2 mnkr (ingen övre gräns anges; s. 3 i Trees, VINNOVA).',
    ],
    [
      'in kind',
      { certainty: 'exact', value, page: 3 },
      'inKind',
      'the actors contributed SEK 2 M, as working time or goods (exact, in kind; p. 3 of Trees, VINNOVA).',
      'aktörerna bidrog med 2 mnkr i form av arbetstid eller varor (exakt, naturabidrag; s. 3 i Trees, VINNOVA).',
    ],
    [
      'target',
      { certainty: 'exact', value, target: true, page: 3 },
      'notSaid',
      'the target for what comes from the actors is SEK 2 M (a target, not a result; p. 3 of Trees, VINNOVA).',
      'målet för det som kommer från aktörerna är 2 mnkr (ett mål, inte ett resultat; s. 3 i Trees, VINNOVA).',
    ],
    [
      'not stated',
      { certainty: 'notStated', page: 3 },
      'notSaid',
      'the source does not state what the actors contributed (p. 3 of Trees, VINNOVA).',
      'källan anger inte vad aktörerna bidrog med (s. 3 i Trees, VINNOVA).',
    ],
  ])('%s', (_, amount, form, english, swedish) => {
    expect(actors(amount, form, 'en')).toBe(`Apple: ${english} ${LINK}`);
    expect(actors(amount, form, 'sv')).toBe(`Apple: ${swedish} ${LINK}`);
  });
});

const SOURCE = 'Tio exempel på social innovation som stöttats av VINNOVA, VINNOVA';

it.each<[string, string, string, string]>([
  [
    'stadsbruk',
    'agency',
    `Stadsbruk: VINNOVA contributed SEK 9.5 M (exact; p. 3 of ${SOURCE}).`,
    `Stadsbruk: VINNOVA bidrog med 9,5 mnkr (exakt; s. 3 i ${SOURCE}).`,
  ],
  [
    'mepublic-service',
    'people',
    `MEPublic Service: the source does not state the number of people involved (p. 11 of ${SOURCE}).`,
    `MEPublic Service: källan anger inte antalet engagerade (s. 11 i ${SOURCE}).`,
  ],
  [
    'stadsbruk',
    'people.2',
    `Stadsbruk: the target for the number of people reached (growers in the project, summer 2015) is about 20–25 (a range with approximate ends, a target, not a result; p. 2 of ${SOURCE}).`,
    `Stadsbruk: målet för antalet nådda (odlare i projektet, sommaren 2015) är omkring 20–25 (ett intervall med ungefärliga ändar, ett mål, inte ett resultat; s. 2 i ${SOURCE}).`,
  ],
  [
    'halsans-nya-verktyg',
    'actors.hours',
    `Hälsans nya verktyg: the actors contributed at least 2,000 hours (working time) (derived: the source says thousands of hours, so at least two thousand, no upper end is given, in kind; p. 19 of ${SOURCE}).`,
    `Hälsans nya verktyg: aktörerna bidrog med minst 2 000 timmar (arbetstid) (härlett: källan säger tusentals timmar, alltså minst två tusen, ingen övre gräns anges, naturabidrag; s. 19 i ${SOURCE}).`,
  ],
  [
    'smart-textiles',
    'ofWhich.0',
    `Smart Textiles: of the total, SEK 13 M is base budget that the project controls itself (exact; p. 9 of ${SOURCE}).`,
    `Smart Textiles: av totalen är 13 mnkr basbudget som projektet själv bestämmer över (exakt; s. 9 i ${SOURCE}).`,
  ],
  [
    'malmo-sydost',
    'outcomes.0',
    `Malmö Sydost: About 18 new jobs have so far come with the renovation of Trianon’s buildings (about 18, approximate; p. 4 of ${SOURCE}).`,
    `Malmö Sydost: Omkring 18 nya jobb har hittills kommit till i samband med renoveringen av Trianons hus (omkring 18, ungefärlig uppgift; s. 4 i ${SOURCE}).`,
  ],
])('%s.%s of the ten projects is quoted in either language', (id, key, english, swedish) => {
  expect(quote(shipped, id, key, 'en')).toBe(`${english} ${LINK}`);
  expect(quote(shipped, id, key, 'sv')).toBe(`${swedish} ${LINK}`);
});

it('a total that is no sum of parts is not quoted without saying what it is', () => {
  expect(quote(shipped, 'smart-textiles', 'total', 'en')).toContain('A balance-sheet total that includes');
});

describe('a sum', () => {
  const rows = crossfilterOf(shipped, DEFAULT_ASSUMPTIONS, [
    { id: 'table', table: 'projects', own: [], measures: [], rows: true },
  ]).baseline.answers.get('table')?.rows;
  const places = new Map(shipped.places.map((place) => [place.id, place]));
  const context = { portfolio: shipped, places, assumptions: DEFAULT_ASSUMPTIONS };
  const all: Scope = { of: 10, filtered: undefined, group: undefined, assumed: [] };
  const said = (
    measure: Parameters<typeof sumAnswer>[0],
    language: Language,
    group?: { dimension: string; value: string },
    scope: Scope = all,
  ) => {
    const answer = rows && sumAnswer(measure, group, rows, context);
    if (answer === undefined) throw new Error('there is no such sum');
    const quoting = { portfolio: shipped, say: createSay(language), link: LINK };
    return quoteSum(answer, scope, quoting).replaceAll('\u00a0', ' ');
  };

  it('says of what, over what, and how many state it', () => {
    expect(said('agency', 'en')).toBe(
      `VINNOVA’s money is SEK 90.7 M, as stated by 9 of the ten projects (${SOURCE}). ${LINK}`,
    );
    expect(said('agency', 'sv')).toBe(
      `VINNOVA:s pengar är 90,7 mnkr, enligt de 9 av tio projekt som anger det (${SOURCE}). ${LINK}`,
    );
  });

  it('says why it is no single exact number', () => {
    expect(said('people', 'en')).toContain(
      'The number of people involved is about 389–400, as stated by 9 of the ten projects (7 parts are approximate; 2 parts are ranges; ',
    );
  });

  it('over a group says how many of the group state it', () => {
    const group = { dimension: 'challenge', value: 'urban' };
    const named = { ...all, group: { dimension: 'challenge', value: 'Urban' } };
    expect(said('actors', 'en', group, named)).toMatch(
      /^The actors’ money is .+, (as stated by \d of the \w+ projects with challenge “Urban”|stated by (\d) of \2) \(/,
    );
  });

  it('over a group names the group, and states nothing where nothing is stated', () => {
    const group = { dimension: 'challenge', value: 'ageing' };
    const named = { ...all, group: { dimension: 'challenge', value: 'Ageing' } };
    expect(said('actors', 'en', group, named)).toContain(
      'The source does not state the actors’ money for any of the two projects with challenge “Ageing”',
    );
  });

  it('says which filters and which assumptions it stands under', () => {
    const scope = { ...all, filtered: 'Projects about ageing: 2 of 10.', assumed: ['In kind left out.'] };
    expect(said('agency', 'en', undefined, scope)).toContain(
      `${SOURCE}). Projects about ageing: 2 of 10. In kind left out. ${LINK}`,
    );
  });
});
