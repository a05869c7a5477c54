import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory, parseStoryText } from '../../src/model/parsestory.ts';
import { saidIn, sameWords, type Story, withSaid } from '../../src/model/story.ts';

const story: Story = {
  format: 'medel-story/1',
  id: 'talk',
  title: { sv: 'Föredrag', en: 'Talk' },
  dataset: 'tiny',
  slides: [
    { id: 'a', kind: 'title', headline: 'Begin', text: 'One line', notes: '' },
    { id: 'b', kind: 'view', headline: '', notes: 'Say *this*', address: '?lang=en&enlarge=funding' },
    { id: 'c', kind: 'closing', headline: 'End', notes: '', points: [{ figure: '6', text: 'of ten' }] },
  ],
};

/** The story with something put at a path of it. */
function spoilt(path: readonly (string | number)[], value: unknown): unknown {
  const root = structuredClone(story) as unknown as Record<string | number, unknown>;
  let holder = root;
  for (const part of path.slice(0, -1)) holder = holder[part] as typeof root;
  holder[path.at(-1)!] = value;
  return root;
}

describe('a story file', () => {
  it('is read as it was written', () => {
    expect(parseStoryText(`\uFEFF${JSON.stringify(story)}`)).toEqual({ story, problems: [] });
    expect(parseStory({ $schema: './medel-story.schema.json', ...story }).story).toEqual(story);
  });

  it.each([
    [['title'], 5, { kind: 'wrongType', path: 'title', found: '5' }],
    [
      ['slides', 1, 'address'],
      undefined,
      { kind: 'missing', path: 'slides[1].address', expected: 'storyAddress' },
    ],
    [
      ['slides', 1, 'address'],
      'https://elsewhere.example/',
      { path: 'slides[1].address', expected: 'storyAddress' },
    ],
    [['slides', 0, 'address'], '?lang=en', { kind: 'unknownKey', path: 'slides[0].address' }],
    [
      ['slides', 0, 'kind'],
      'interlude',
      { kind: 'wrongValue', path: 'slides[0].kind', found: '"interlude"' },
    ],
    [['slides', 2, 'notes'], { sv: 'Bara svenska' }, { path: 'slides[2].notes', expected: 'storyWords' }],
    [
      ['slides', 2, 'points'],
      [1, 2, 3, 4, 5].map((n) => ({ figure: String(n), text: '' })),
      { path: 'slides[2].points', expected: 'storyPoints' },
    ],
    [['slides', 2, 'id'], 'a', { kind: 'duplicateId', path: 'slides[2].id', found: 'a' }],
    [['dataset'], '../elsewhere', { path: 'dataset', expected: 'storyId' }],
    [['format'], 'medel-portfolio/1', { path: 'format', expected: '"medel-story/1"' }],
  ])('that is wrong at %j is refused, with the place and what was expected', (path, value, problem) => {
    const { story: read, problems } = parseStory(spoilt(path, value));
    expect(read).toBeUndefined();
    expect(problems).toContainEqual(expect.objectContaining({ remedy: 'refused', ...problem }));
  });

  it('of a version to come is told apart from one that is wrong', () => {
    expect(parseStory({ format: 'medel-story/2', scenes: [] })).toEqual({
      newer: true,
      problems: [
        {
          kind: 'wrongValue',
          remedy: 'refused',
          path: 'format',
          found: '"medel-story/2"',
          expected: '"medel-story/1"',
        },
      ],
    });
    expect(parseStory(spoilt(['format'], 'other/2'))).not.toHaveProperty('newer');
  });

  it('never breaks the reader, whatever it holds', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const { story: read, problems } = parseStory(raw);
        expect((read === undefined) === problems.length > 0).toBe(true);
      }),
    );
    expect(parseStoryText('{"format":').problems[0]).toMatchObject({ kind: 'notJson' });
  });
});

describe('a story of the old format', () => {
  const old = {
    format: 'medel-story/0',
    name: 'Old talk',
    portfolio: 'tiny',
    slides: [
      { title: 'Welcome' },
      { title: 'Money', note: 'Say it', view: 'lang=en&enlarge=funding' },
      { title: 'People', view: '?lang=en&enlarge=people' },
      { title: 'Thanks' },
    ],
  };

  it('is read as one of the present', () => {
    expect(parseStory(old)).toEqual({
      problems: [],
      story: {
        format: 'medel-story/1',
        id: 'story',
        title: 'Old talk',
        dataset: 'tiny',
        slides: [
          { id: 'slide-1', kind: 'title', headline: 'Welcome', notes: '' },
          {
            id: 'slide-2',
            kind: 'view',
            headline: 'Money',
            notes: 'Say it',
            address: '?lang=en&enlarge=funding',
          },
          { id: 'slide-3', kind: 'view', headline: 'People', notes: '', address: '?lang=en&enlarge=people' },
          { id: 'slide-4', kind: 'closing', headline: 'Thanks', notes: '' },
        ],
      },
    });
  });

  it('that is wrong is refused by its own places', () => {
    const broken = { ...old, slides: [...old.slides, { title: 'More', view: 7 }] };
    expect(parseStory(broken).problems).toEqual([
      expect.objectContaining({ path: 'slides[4].view', expected: 'string' }),
    ]);
  });
});

describe('words', () => {
  it('are changed in one language only', () => {
    const both = { sv: 'Hej', en: 'Hello' };
    expect(withSaid(both, 'en', 'Hi')).toEqual({ sv: 'Hej', en: 'Hi' });
    expect(withSaid('Hej', 'en', 'Hi')).toBe('Hi');
    expect(saidIn(both, 'sv')).toBe('Hej');
    expect(sameWords(both, { ...both })).toBe(true);
    expect(sameWords(both, 'Hej')).toBe(false);
  });
});
