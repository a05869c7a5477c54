import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/charts/kit/arrange.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { type Asked, only, seen } from './inputs.ts';
import { boxOf, clashesIn, outOf } from './labels.ts';

const WIDTHS = [326, 340, 358, 432, 560, 599, 600, 640, 672, 760, 907, 1200];
const forms = ['count', 'perPerson'] as const;
const ten = forms.flatMap((form) =>
  (['en', 'sv'] as const).flatMap((language) =>
    [{}, { challenge: only('democracy') }].map((filters): Asked => ({ form, language, filters })),
  ),
);
const [few, many] = [largePortfolio(39), largePortfolio(400)];
const others = forms.flatMap((form) => [
  { form, portfolio: few },
  { form, portfolio: many, aggregated: true, filters: { challenge: only('democracy') } },
]);
const name = ({ form, language, filters, portfolio }: Asked) =>
  `${form} ${language ?? ''} ${Object.keys(filters ?? {}).join()} ${portfolio?.id ?? ''}`;

describe.each([...ten, ...others].map((asked) => [name(asked), asked] as const))(
  'the layout of people: %s',
  (_, asked) => {
    const { scene } = seen(asked);

    it('keeps words apart and inside at every width', () => {
      for (const width of WIDTHS) {
        expect(clashesIn(scene(width)), `at ${width} px`).toEqual([]);
        expect(outOf(scene(width)), `at ${width} px`).toEqual([]);
      }
    });

    it('keeps dots and their halos off the words at every width', () => {
      for (const width of WIDTHS) {
        const { dots, labels } = scene(width);
        const boxes = dots.map(({ low, high, y, radius, look }) => {
          const reach = radius * (look.about && !look.range ? 2 : 1);
          return { x: low - reach, width: high - low + 2 * reach, y: y - radius, height: 2 * radius };
        });
        const clashes = labels.map(boxOf).filter((label) => boxes.some((dot) => overlaps(dot, label)));
        expect(clashes, `at ${width} px`).toEqual([]);
      }
    });

    it('holds all its stops, large enough and with a key of their own, at every width', () => {
      for (const width of WIDTHS) {
        const { stops, height } = scene(width);
        expect(new Set(stops.map(({ key }) => key)).size).toBe(stops.length);
        const wrong = stops.filter(
          (stop) =>
            Math.min(stop.width, stop.height) < 24 ||
            stop.x < 0 ||
            stop.x + stop.width > width + 0.5 ||
            stop.y + stop.height > height + 0.5,
        );
        expect(wrong, `at ${width} px`).toEqual([]);
      }
    });

    it('gives each mark an id that no other of its kind has', () => {
      for (const width of [358, 672]) {
        const picture = scene(width);
        for (const kind of ['paths', 'bars', 'dots', 'slots', 'labels', 'axes'] as const) {
          const ids = picture[kind].map(({ id }) => id);
          expect(ids).not.toContain(undefined);
          expect(new Set(ids).size, kind).toBe(ids.length);
        }
      }
    });
  },
);

describe('the two lanes of people', () => {
  it('show whole words of the ten projects where there is a card of half a wide page', () => {
    const cut = seen()
      .scene(672)
      .labels.filter(({ text }) => text.includes('…'));
    expect(cut).toEqual([]);
  });

  it('lie beside each other with an axis each, and below each other on a narrow screen', () => {
    const wide = seen().scene(672).axes;
    expect(wide.map(({ y }) => y)).toEqual([wide[0]?.y, wide[0]?.y]);
    const [involved, beside] = seen().scene(358).axes;
    expect(beside?.y).toBeGreaterThan((involved?.y ?? 0) + 300);
  });

  it('are one where nobody stands beside', () => {
    const projects = few.projects.map((each) => ({ ...each, people: each.people.slice(0, 1) }));
    const portfolio = { ...few, projects };
    for (const width of [358, 672]) expect(seen({ portfolio }).scene(width).axes).toHaveLength(1);
  });

  it('follow each other row by row: first the filter of a row, then its figures', () => {
    const stops = seen()
      .scene(672)
      .stops.filter(({ act }) => act.value === 'kodcentrum');
    expect(stops.map(({ figure, column }) => [figure, column])).toEqual([
      [undefined, 0],
      ['kodcentrum.people', 1],
      ['kodcentrum.people.2', 2],
      ['kodcentrum.people.3', 3],
      ['kodcentrum.people.1', 4],
    ]);
  });

  it('keep the ids of what both forms show', () => {
    const ids = (form: 'count' | 'perPerson') =>
      seen({ form })
        .scene(672)
        .labels.flatMap(({ id }) => (id?.endsWith(' name') ? [id] : []));
    expect(ids('perPerson').toSorted()).toEqual(ids('count').toSorted());
    const dots = (form: 'count' | 'perPerson') =>
      seen({ form })
        .scene(672)
        .dots.map(({ id }) => id);
    expect(dots('count')).toEqual(expect.arrayContaining(dots('perPerson')));
  });
});
