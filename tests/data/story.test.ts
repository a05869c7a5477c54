// The story that Medel ships: that it can be read, that its views are there, and that its numbers are those of the data.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAppModel } from '../../src/app/model.ts';
import { slideAddress } from '../../src/app/stories/view.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { parseStoryText } from '../../src/model/parsestory.ts';
import { saidIn } from '../../src/model/story.ts';
import { readAddress } from '../../src/store/permalink.ts';
import { answerOf } from '../../src/app/context.ts';
import { shipped } from '../fixtures/shipped.ts';

const { story, problems } = parseStoryText(readFileSync('data/story.json', 'utf8'));
const slides = story?.slides ?? [];
const map = {
  counties: { type: 'FeatureCollection' as const, features: [] },
  neighbours: { type: 'FeatureCollection' as const, features: [] },
};
const model = createAppModel(shipped, map, '?lang=sv', 'sv');
const points = (id: string) =>
  (slides.find((slide) => slide.id === id)?.points ?? []).map(({ figure }) =>
    LANGUAGES.map((language) => saidIn(figure, language)),
  );

describe('the shipped story', () => {
  it('is read whole, and was made for the shipped dataset', () => {
    expect(problems).toEqual([]);
    expect(story?.dataset).toBe(shipped.id);
  });

  it('is said in both languages, in words that differ and can be spoken in a minute', () => {
    for (const { id, headline, notes } of slides) {
      for (const words of [headline, notes]) {
        expect(words, id).toBeTypeOf('object');
        expect(saidIn(words, 'sv'), id).not.toBe(saidIn(words, 'en'));
      }
      for (const language of LANGUAGES) {
        const count = saidIn(notes, language).split(/\s+/).length;
        expect(count, `${id} ${language}`).toBeGreaterThanOrEqual(60);
        expect(count, `${id} ${language}`).toBeLessThanOrEqual(120);
      }
    }
  });

  it('shows views that are there, by their canonical addresses', () => {
    const views = slides.flatMap(({ address }) => (address === undefined ? [] : [address]));
    expect(views.length).toBeGreaterThan(5);
    for (const address of views) {
      const { state, notices } = readAddress(address, model.grammar, 'sv');
      expect(notices, address).toEqual([]);
      expect(slideAddress(state, model.grammar)).toBe(address);
    }
  });

  it('has its sums from the data', () => {
    const { total } = answerOf(model.results.getState().snapshot.answers, 'totals');
    const people = total.sum('people');
    const million = (measure: string) => Math.round(total.sum(measure).low / 1e5) / 10;
    const money = (n: number) => [`${String(n).replace('.', ',')} mnkr`, `SEK ${n} M`];
    const known = ['agency', 'actors', 'eu', 'notSplit'].reduce((sum, each) => sum + total.sum(each).low, 0);
    const headline = slides.find(({ id }) => id === 'known')?.headline ?? '';
    expect(saidIn(headline, 'en')).toContain(`the ${Math.round(known / 1e6)} M that is known`);
    expect(saidIn(headline, 'en')).toContain(`At least SEK ${million('agency')} M`);
    expect(points('one-project').slice(0, 2)).toEqual([
      money(60),
      money(Math.round((million('agency') - 60) * 10) / 10),
    ]);
    expect(points('people')[1]?.[1]).toBe(`≈${people.low}–${people.high}`);
  });

  it('has its counts from the data', () => {
    const { projects } = shipped;
    const several = projects.filter(({ challenges }) => challenges.length > 1).length;
    expect(points('challenges')[0]).toEqual([`${several} av 10`, `${several} of 10`]);
    const types = new Map<string, number>();
    for (const each of projects.flatMap(({ challenges }) => challenges))
      types.set(each, (types.get(each) ?? 0) + 1);
    expect(points('challenges')[1]?.[0]).toBe(String(Math.max(...types.values())));
    expect(['employment', 'urban', 'democracy'].map((each) => types.get(each))).toEqual([4, 4, 4]);
    const environment = projects.filter(({ challenges }) => challenges.includes('environment'));
    expect(environment.filter(({ challenges }) => challenges.includes('urban'))).toHaveLength(3);
    const placed = projects.filter(({ places }) => places.length > 0).length;
    expect(points('places')[0]).toEqual([`${placed} av 10`, `${placed} of 10`]);
    const unstated = projects.filter(({ people }) => !people.some(({ role }) => role === 'involved'));
    expect(unstated.length).toBeLessThanOrEqual(Number(points('unsaid')[2]?.[0]));
  });
});

describe('the JSON Schema of a story', () => {
  it('is what the schema in the code gives: npm run schema', () => {
    const printed = execFileSync(process.execPath, ['scripts/schema.mjs', '--print-story'], {
      encoding: 'utf8',
    });
    expect(printed).toBe(readFileSync('data/medel-story.schema.json', 'utf8'));
  }, 20_000);
});
