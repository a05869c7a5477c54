// What the comparison says of the ten projects, without a page.

import { describe, expect, it } from 'vitest';
import { factRows } from '../../../src/app/compare/facts.ts';
import type { Item } from '../../../src/app/compare/items.ts';
import { figureRows } from '../../../src/app/compare/sizes.ts';
import { subjectsOf } from '../../../src/app/compare/subjects.ts';
import { summaryOf } from '../../../src/app/compare/summary.ts';
import { text } from '../../../src/app/compare/text.ts';
import { createSay } from '../../../src/i18n/say.ts';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from '../../../src/model/figures.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Portfolio } from '../../../src/model/schema.ts';
import { shipped, shippedProject } from '../../fixtures/shipped.ts';
import { tiny } from '../../fixtures/tiny.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const map = {
  counties: { type: 'FeatureCollection' as const, features: [] },
  neighbours: { type: 'FeatureCollection' as const, features: [] },
};

interface Options {
  readonly language?: Language;
  readonly assumptions?: Partial<Assumptions>;
  readonly portfolio?: Portfolio;
}

/** The comparison of some pins over all projects: a verdict and the words of each cell by the name of its row. */
function compared(pins: string, { language = 'en', assumptions, portfolio = shipped }: Options = {}) {
  const say = createSay(language);
  const t = text[language];
  const all = { ...DEFAULT_ASSUMPTIONS, ...assumptions };
  const subjects = subjectsOf(pins.split(','), portfolio.projects.keys(), all, { portfolio, map, say });
  const maker = { assumptions: all, say, t };
  const figures = figureRows(subjects, maker);
  const rows = [...figures, ...factRows(subjects, portfolio, maker)];
  const words = (items: readonly Item[]) =>
    items.map((each) => [each.text, ...each.notes].map(plain).join(', '));
  return {
    verdicts: Object.fromEntries(rows.map(({ name, verdict }) => [name, verdict.map(plain)])),
    cells: Object.fromEntries(rows.map(({ name, cells }) => [name, cells.map(words)])),
    summary: plain(summaryOf(figures, subjects, say, t)),
  };
}

it('says of each row of two projects which is larger, or why that cannot be said', () => {
  expect(compared('stadsbruk,malmo-sydost').verdicts).toEqual({
    VINNOVA: ['Malmö Sydost is larger in every case, by SEK 0.5 M'],
    Actors: ['Malmö Sydost is larger in every case, by SEK 0.5 M'],
    EU: ['Cannot be said: Stadsbruk does not state it'],
    Total: ['Malmö Sydost is larger in every case, by SEK 3 M'],
    'People involved': ['The ranges overlap: it cannot be said which is larger'],
    'People reached': ['Cannot be said: Malmö Sydost does not state it'],
    'VINNOVA’s share': ['Stadsbruk has the larger share'],
    'Money per person': ['The ranges overlap: it cannot be said which is larger'],
    Period: ['Cannot be said from the dates that are given'],
    Places: ['In common: Malmö'],
    Partners: ['In common: Malmö stad'],
    Challenges: [
      'In common: Work and enterprise, Environment and climate and Sustainable cities and building',
    ],
    Status: ['The same'],
  });
});

it.each([
  ['inkubator-55,kodcentrum', 'People involved', 'Kodcentrum is larger in every case'],
  ['stadsbruk,smart-textiles', 'VINNOVA', 'Cannot be said: Smart Textiles does not state it'],
  ['kodcentrum,smart-textiles', 'Actors', 'Cannot be said: Kodcentrum and Smart Textiles do not state it'],
  ['stadsbruk,halsans-nya-verktyg', 'Actors', 'Cannot be said: Hälsans nya verktyg gives hours, not money'],
  ['stadsbruk,smart-textiles', 'Not split', 'Only Smart Textiles has money that is not split'],
  ['stadsbruk,vagar', 'VINNOVA’s share', 'Equal'],
  ['mepublic-service,kodcentrum', 'Period', 'At the same time, at least in part'],
  ['inkubator-55,sodertornsmodellen', 'Period', 'Not at the same time'],
  ['inkubator-55,kodcentrum', 'Places', 'Cannot be said: Inkubator 55+ does not state it'],
  ['vagar,kodcentrum', 'Status', 'Different'],
  // An eighth of 0.8 million for about 50 people, against 19 million.
  ['stadsbruk,vagar', 'Money per person', 'Stadsbruk is larger in every case'],
])('of %s, %s: %s', (pins, row, said) => {
  expect(compared(pins).verdicts[row]).toEqual([said]);
});

describe('the summary', () => {
  it.each([
    [
      'stadsbruk,malmo-sydost',
      'In every case Malmö Sydost is larger in VINNOVA’s money, the actors’ money and the total; Stadsbruk in ' +
        'VINNOVA’s share. In people involved and money per person the ranges overlap. Nothing can be said of ' +
        'the EU’s money and people reached, as not all of them state it.',
    ],
    [
      // Whoever states nothing could be larger still.
      'stadsbruk,malmo-sydost,smart-textiles',
      'Of what is stated, Malmö Sydost is the largest in VINNOVA’s money and the actors’ money; Stadsbruk in ' +
        'VINNOVA’s share. Which is the largest in people involved cannot be said. Nothing can be said of ' +
        'the EU’s money and people reached, as not all of them state it.',
    ],
  ])('of %s', (pins, said) => {
    const { summary } = compared(pins);
    // Smart Textiles is the largest in the total, which all three state, and in the money per person.
    const rest = 'In every case Smart Textiles is the largest in the total and money per person. ';
    expect(pins.includes('smart-textiles') ? summary.replace(rest, '') : summary).toBe(said);
    expect(summary.includes(rest)).toBe(pins.includes('smart-textiles'));
  });

  it('speaks Swedish', () => {
    expect(compared('stadsbruk,malmo-sydost', { language: 'sv' }).summary).toBe(
      'I samtliga fall är Malmö Sydost större i fråga om VINNOVA:s pengar, aktörernas pengar och totalen; ' +
        'Stadsbruk i fråga om VINNOVA:s andel. I fråga om antalet engagerade och pengar per person överlappar ' +
        'intervallen. Om EU:s pengar och antalet nådda går inget att säga, eftersom inte alla anger det.',
    );
  });
});

describe('the order of three or four', () => {
  it('is in ranges of places where figures are ranges', () => {
    const { verdicts } = compared('stadsbruk,malmo-sydost,inkubator-55,mepublic-service');
    expect(verdicts['People involved']).toEqual([
      '1st–2nd: Stadsbruk and Malmö Sydost',
      '3rd: Inkubator 55+',
      'Not ranked: MEPublic Service (not stated)',
    ]);
    expect(verdicts['VINNOVA']).toEqual([
      '1st: Malmö Sydost',
      '2nd: Stadsbruk',
      '3rd: Inkubator 55+',
      '4th: MEPublic Service',
    ]);
  });

  it('lets equals share a place', () => {
    expect(compared('stadsbruk,vagar,malmo-sydost').verdicts['VINNOVA’s share']).toEqual([
      '1st, equal: Stadsbruk and Vägar för innovativa idéer',
      '3rd: Malmö Sydost',
    ]);
  });

  it('says places in Swedish', () => {
    const { verdicts } = compared('stadsbruk,malmo-sydost,inkubator-55', { language: 'sv' });
    expect(verdicts['Engagerade']).toEqual([
      'Plats 1–2: Stadsbruk och Malmö Sydost',
      'Plats 3: Inkubator 55+',
    ]);
  });
});

describe('groups', () => {
  const pins = 'challenge:democracy,challenge:urban';

  it('are summed with their coverage', () => {
    const { cells } = compared(pins);
    expect(cells['VINNOVA']).toEqual([['SEK 9.7 M, stated by 4 of 4'], ['SEK 27.5 M, stated by 3 of 4']]);
    expect(cells['Actors']?.[1]).toEqual(['SEK 27.5 M, stated by 3 of 4, of which in kind SEK 8 M']);
    expect(cells['People involved']?.[1]).toEqual(['≈190–200, stated by 4 of 4']);
    expect(cells['Not split']).toEqual([['split'], ['SEK 45 M, 1 project, split not stated']]);
  });

  it.each([
    // One of the four states nothing, but could only make it larger.
    ['VINNOVA', ['Sustainable cities and building is larger in every case']],
    ['Total', ['Cannot be said: 1 of 4 in Democracy and participation does not state it']],
    ['VINNOVA’s share', ['Of what is stated', 'Democracy and participation has the larger share']],
    ['Money per person', ['Of what is stated, Sustainable cities and building is larger']],
    ['Projects', ['In common: Södertörnsmodellen. They count in each, so sums cannot be added up']],
  ])('%s: %j', (row, said) => {
    expect(compared(pins).verdicts[row]).toEqual(said);
  });

  it('are no vaguer for what they have in common', () => {
    // Both hold Stadsbruk's about 50 and Malmö Sydost's about 40–50: the sums overlap, the rest does not.
    expect(compared('challenge:environment,challenge:urban').verdicts['People involved']).toEqual([
      'Sustainable cities and building is larger in every case',
    ]);
  });

  it('share a project among its challenges where that is assumed', () => {
    // 400,000 + 300,000/3 + 1,000,000/5 + 8,000,000/2.
    const { cells } = compared(pins, { assumptions: { several: 'shared' } });
    expect(cells['VINNOVA']?.[0]).toEqual(['SEK 4.7 M, stated by 4 of 4']);
  });
});

it('leaves in-kind money out where that is assumed, and says why there is no verdict', () => {
  const { cells, verdicts } = compared('mepublic-service,stadsbruk', { assumptions: { inKind: 'leftOut' } });
  expect(cells['Actors']?.[0]).toEqual(['in kind, left out, derived, partly in kind · p. 11']);
  expect(verdicts['Actors']).toEqual(['Cannot be said: in-kind money is left out for MEPublic Service']);
});

it('takes no split money for an unknown when it compares what is not split', () => {
  const smart = shippedProject(4);
  const total = { certainty: 'exact', value: 7_000_000, page: 9 } as const;
  const small = { ...smart, id: 'small', challenges: ['democracy'], total };
  // Vägar för innovativa idéer is about democracy, too, and says whose its money is.
  const portfolio = { ...shipped, projects: [smart, shippedProject(3), small] };
  expect(compared('challenge:urban,challenge:democracy', { portfolio }).verdicts['Not split']).toEqual([
    'Sustainable cities and building is larger in every case, by SEK 38 M',
  ]);
});

it('says when a share is of the middles of ranges', () => {
  const { cells, verdicts } = compared('apple,birch', { portfolio: tiny() });
  expect(cells['VINNOVA’s share']?.[1]?.[0]).toContain('from the middles of ranges');
  expect(verdicts['VINNOVA’s share']).toEqual(['By the middles of the ranges', 'Apple has the larger share']);
});
