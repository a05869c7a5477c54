import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handoutAddress, meetingOf, presentAddress, presenterAddress } from '../../src/store/meeting.ts';

const id = fc.stringMatching(/^[\w-]{1,20}$/);
const look = fc.record({
  language: fc.constantFrom('sv' as const, 'en' as const),
  theme: fc.constantFrom(undefined, 'light' as const, 'dark' as const),
});

describe('the address of a meeting', () => {
  it('says which story, which slide, which side and which language', () => {
    fc.assert(
      fc.property(id, fc.integer({ min: 1, max: 9999 }), look, (story, slide, looks) => {
        const { language } = looks;
        const same = { story, slide, language };
        expect(meetingOf(presentAddress(story, slide, looks))).toEqual({ kind: 'present', ...same });
        expect(meetingOf(presenterAddress(story, slide, looks))).toEqual({ kind: 'presenter', ...same });
        expect(meetingOf(handoutAddress(story, looks))).toEqual({
          kind: 'handout',
          story,
          slide: 1,
          language,
        });
      }),
    );
  });

  it('says no language that we do not speak', () => {
    expect(meetingOf('?handout=a&lang=fi')).toEqual({ kind: 'handout', story: 'a', slide: 1 });
  });

  it('begins at the first slide where it names none that can be', () => {
    for (const slide of ['', '0', '-3', 'x', 'Infinity', '1e400'])
      expect(meetingOf(`?present=a&slide=${slide}`)?.slide, slide).toBe(1);
    expect(meetingOf('?present=a')?.slide).toBe(1);
    expect(meetingOf('?present=a&slide=2.9')?.slide).toBe(2);
  });

  it('is none where the page itself is asked for', () => {
    expect(meetingOf('?lang=sv&challenge=urban')).toBeUndefined();
    expect(meetingOf('')).toBeUndefined();
  });
});
