import { describe, expect, it } from 'vitest';
import { outweighing } from '../../../src/charts/funding/title.ts';
import type { Filters } from '../../../src/engine/filters.ts';
import { reading } from '../../../src/model/reading.ts';
import type { Contribution, Portfolio, Quantity } from '../../../src/model/schema.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { tiny } from '../../fixtures/tiny.ts';
import { only, seen } from './inputs.ts';

/** Without the no-break spaces that keep a number and its unit on one line. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const title = (form: string, filters: Filters, language: 'sv' | 'en' = 'en', portfolio?: Portfolio) =>
  plain(seen({ form, filters, language, ...(portfolio ? { portfolio } : {}) }).title);

/** The ten projects with one side of Stadsbruk stated otherwise. */
function withAmount(role: 'agency' | 'actors', amount: Quantity): Portfolio {
  const replaced = (each: Contribution) => (each.role === role ? { ...each, amount } : each);
  const projects = shipped.projects.map((project) =>
    project.id === 'stadsbruk' ? { ...project, contributions: project.contributions.map(replaced) } : project,
  );
  return { ...shipped, projects };
}

describe('the title of the amounts', () => {
  it.each<[string, Filters, string, string]>([
    [
      'nothing filtered',
      {},
      'SEK 60 M of VINNOVA’s 90.7 M went to one project',
      '60 av VINNOVA:s 90,7 mnkr gick till ett projekt',
    ],
    [
      'three that state it, one of them more than the others together',
      { challenge: only('youth') },
      'SEK 1 M of VINNOVA’s 1.53 M went to one project',
      '1 av VINNOVA:s 1,53 mnkr gick till ett projekt',
    ],
    [
      'four, none of them more than the others together',
      { project: only('stadsbruk', 'malmo-sydost', 'sodertornsmodellen', 'vagar') },
      'VINNOVA put SEK 27.9 M into four projects',
      'VINNOVA gav 27,9 mnkr till fyra projekt',
    ],
    [
      'two, of which one always has at least half',
      { challenge: only('ageing') },
      'VINNOVA put SEK 61.3 M into two projects',
      'VINNOVA gav 61,3 mnkr till två projekt',
    ],
    [
      'one',
      { project: only('vagar') },
      'VINNOVA put SEK 0.4 M into one project',
      'VINNOVA gav 0,4 mnkr till ett projekt',
    ],
    ['one that does not state it', { project: only('smart-textiles') }, 'Funding split', 'Finansiering'],
    ['none', { q: { kind: 'text', words: ['nowhere'] } }, 'Funding split', 'Finansiering'],
  ])('says what holds with %s', (_, filters, en, sv) => {
    expect(title('amount', filters)).toBe(en);
    expect(title('amount', filters, 'sv')).toBe(sv);
  });

  it('claims a striking part only where it holds however the uncertain figures fall', () => {
    const exactly = (value: number) => reading(value, value, false, false);
    const about = (value: number) => reading(value, value, true, false);
    const large = [exactly(60), exactly(30), exactly(29)];
    expect(outweighing(large)).toEqual([exactly(60)]);
    expect(outweighing([about(60), exactly(30), exactly(29)])).toBeUndefined();
    expect(outweighing([exactly(60), exactly(30), reading(29, 29, false, true)])).toBeUndefined();
    expect(outweighing([exactly(60), exactly(30), reading(20, 31, false, false)])).toBeUndefined();
    expect(outweighing([exactly(10), exactly(9)])).toBeUndefined();
    expect(outweighing([9, 9, 2, 2, 2, 2].map(exactly))).toEqual([exactly(9), exactly(9)]);
    expect(outweighing([9, 9, 5, 5, 5, 5].map(exactly))).toBeUndefined();
  });

  it('has its coverage beside it', () => {
    expect(seen().subtitle).toBe('Funding per project, SEK M; VINNOVA’s part stated by 9 of 10');
    expect(seen({ language: 'sv', filters: { challenge: only('health') } }).subtitle).toBe(
      'Finansiering per projekt, mnkr; VINNOVA:s belopp angivet av 1 av 2',
    );
  });

  it('marks a sum that is not exact', () => {
    const portfolio = withAmount('agency', { certainty: 'approximate', value: 9_500_000 });
    expect(title('amount', {}, 'en', portfolio)).toBe('SEK 60 M of VINNOVA’s ≈90.7 M went to one project');
  });
});

describe.each(['share', 'match'])('the title of the sides as %s', (form) => {
  const neutral = {
    share: ['Who pays which share', 'Vem betalar vilken andel'],
    match: ['Who matches VINNOVA’s money', 'Vem matchar VINNOVA:s pengar'],
  }[form] ?? ['', ''];

  it.each<[string, Filters, string, string]>([
    [
      'all',
      {},
      'The actors match VINNOVA krona for krona in all six projects that state both sides',
      'Aktörerna matchar VINNOVA krona för krona i alla sex projekt som anger båda sidor',
    ],
    [
      'two of three',
      { challenge: only('youth') },
      'The actors match VINNOVA krona for krona in both projects that state both sides',
      'Aktörerna matchar VINNOVA krona för krona i båda de projekt som anger bägge sidor',
    ],
    [
      'one of one',
      { project: only('vagar') },
      'The actors match VINNOVA krona for krona in the one project that states both sides',
      'Aktörerna matchar VINNOVA krona för krona i det enda projekt som anger båda sidor',
    ],
    ['none that states both', { challenge: only('ageing') }, neutral[0] ?? '', neutral[1] ?? ''],
    ['none at all', { q: { kind: 'text', words: ['nowhere'] } }, neutral[0] ?? '', neutral[1] ?? ''],
  ])('counts %s', (_, filters, en, sv) => {
    expect(title(form, filters)).toBe(en);
    expect(title(form, filters, 'sv')).toBe(sv);
  });

  it('counts an amount as matched that is so by its rule, or exactly so, and no other', () => {
    const count = (amount: Quantity) => title(form, {}, 'en', withAmount('actors', amount));
    expect(count({ certainty: 'exact', value: 9_500_000 })).toMatch(/in all six projects/);
    expect(count({ certainty: 'approximate', value: 9_500_000 })).toMatch(/in five of the six projects/);
    expect(count({ certainty: 'exact', value: 9_499_999 })).toMatch(/in five of the six projects/);
    expect(count({ certainty: 'notStated' })).toMatch(/in all five projects/);
    const asMuch = {
      rule: 'times',
      of: 'agency',
      factor: 1,
      text: { sv: 'lika mycket', en: 'as much' },
    } as const;
    const about = { certainty: 'approximate', value: 9_500_000, derived: asMuch } as const;
    expect(count(about)).toMatch(/in all six projects/);
    const half = { certainty: 'exact', value: 4_750_000, derived: { ...asMuch, factor: 0.5 } } as const;
    expect(count(half)).toMatch(/in five of the six projects/);
  });

  it('says who pays more where that is so in every case', () => {
    const alone = { project: only('stadsbruk') };
    const of = (value: number) => withAmount('actors', { certainty: 'exact', value });
    expect(title(form, alone, 'en', of(1_000_000))).toBe(
      'VINNOVA pays more than the actors in the one project that states both sides',
    );
    expect(title(form, alone, 'sv', of(20_000_000))).toBe(
      'Aktörerna betalar mer än VINNOVA i det enda projekt som anger båda sidor',
    );
    const range = withAmount('actors', { certainty: 'range', low: 1_000_000, high: 20_000_000 });
    expect(title(form, alone, 'en', range)).toBe(neutral[0]);
  });

  it('does not count what is assumed away', () => {
    const assumptions = { end: 'middle', inKind: 'leftOut', several: 'full' } as const;
    expect(seen({ form, assumptions }).title).toBe(
      'The actors match VINNOVA krona for krona in all four projects that state both sides',
    );
  });

  it('says beside it how many state both sides', () => {
    expect(seen({ form }).subtitle).toMatch(/; both sides stated by 6 of 10$/);
    expect(seen({ form, filters: { challenge: only('ageing') } }).subtitle).toMatch(
      /; both sides stated by none of 2$/,
    );
    expect(seen({ form, portfolio: tiny(), language: 'sv' }).subtitle).toMatch(
      /; båda sidor anges av 3 av 6$/,
    );
  });
});
