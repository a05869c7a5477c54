import * as v from 'valibot';

/** The name and version of the file format; another value is refused. */
export const FORMAT = 'medel-portfolio/1';

/** Keys of the catalogues' words for what a rule expects, where the rule itself would say too little. */
export const EXPECTED = {
  id: 'id',
  words: 'words',
  page: 'page',
  finite: 'finite',
  notNegative: 'notNegative',
  county: 'county',
  municipality: 'municipality',
} as const;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, EXPECTED.id));
const words = v.pipe(v.string(), v.nonEmpty(EXPECTED.words));
const text = v.strictObject({ sv: words, en: words });
const amount = v.pipe(v.number(), v.finite(EXPECTED.finite), v.minValue(0, EXPECTED.notNegative));
const page = v.pipe(v.number(), v.integer(EXPECTED.page), v.minValue(1, EXPECTED.page));
const place = v.strictObject({ source: v.optional(id), page: v.optional(page) });

/** A term of a sum: another figure of the project by name, a number, a product of numbers, or a range. */
const term = v.union([
  v.string(),
  amount,
  v.strictObject({ product: v.pipe(v.array(amount), v.minLength(2)) }),
  v.strictObject({ low: amount, high: amount }),
]);

const derived = v.variant('rule', [
  v.strictObject({ rule: v.literal('times'), of: v.string(), factor: amount, text }),
  v.strictObject({ rule: v.literal('share'), of: v.string(), percent: amount, text }),
  v.strictObject({ rule: v.literal('product'), factors: v.pipe(v.array(amount), v.minLength(2)), text }),
  v.strictObject({
    rule: v.literal('sum'),
    of: v.pipe(v.array(term), v.minLength(1)),
    text,
  }),
  v.strictObject({ rule: v.literal('rest'), of: v.string(), minus: v.array(v.string()), text }),
]);

/** What any quantity may say beside its numbers: where it stands, how it was derived, whether it is a target. */
const about = {
  ...place.entries,
  derived: v.optional(derived),
  target: v.optional(v.boolean()),
  note: v.optional(text),
};

const quantity = v.variant('certainty', [
  v.strictObject({ certainty: v.literal('exact'), value: amount, ...about }),
  v.strictObject({ certainty: v.literal('approximate'), value: amount, ...about }),
  v.strictObject({
    certainty: v.literal('range'),
    low: amount,
    high: amount,
    about: v.optional(v.boolean()),
    ...about,
  }),
  v.strictObject({
    certainty: v.literal('atLeast'),
    value: amount,
    strict: v.optional(v.boolean()),
    ...about,
  }),
  v.strictObject({
    certainty: v.literal('atMost'),
    value: amount,
    strict: v.optional(v.boolean()),
    ...about,
  }),
  v.strictObject({ certainty: v.literal('notStated'), ...about }),
]);

const contribution = v.strictObject({
  role: id,
  by: v.array(id),
  unit: v.picklist(['SEK', 'hour']),
  form: v.picklist(['cash', 'inKind', 'partlyInKind', 'notSaid']),
  amount: quantity,
  what: v.optional(text),
});

const people = v.strictObject({
  role: v.picklist(['involved', 'reached', 'staff', 'core']),
  what: v.optional(text),
  when: v.optional(v.string()),
  count: quantity,
});

const finding = v.strictObject({
  text,
  aim: v.optional(v.boolean()),
  value: v.optional(quantity),
  ...place.entries,
});

const project = v.strictObject({
  id,
  name: words,
  summary: text,
  pages: v.optional(v.pipe(v.array(page), v.minLength(1))),
  challenges: v.array(id),
  contributions: v.array(contribution),
  total: v.optional(quantity),
  totalNote: v.optional(text),
  ofWhich: v.optional(v.array(v.strictObject({ what: text, amount: quantity }))),
  people: v.array(people),
  partners: v.strictObject({
    named: v.array(
      v.strictObject({
        name: words,
        sector: id,
        place: v.optional(id),
        role: v.optional(v.picklist(['partner', 'lead', 'sponsor', 'origin', 'mentioned'])),
        page: v.optional(page),
      }),
    ),
    counted: v.array(
      v.strictObject({ what: text, sector: v.optional(id), mixed: v.optional(v.array(id)), count: quantity }),
    ),
  }),
  places: v.array(
    v.strictObject({ place: id, role: v.picklist(['base', 'partner', 'area']), page: v.optional(page) }),
  ),
  period: v.optional(v.string()),
  periodNote: v.optional(text),
  status: v.picklist(['underway', 'finished', 'notStated']),
  programme: v.optional(text),
  outcomes: v.array(finding),
  helped: v.array(finding),
  hindered: v.array(finding),
});

const labelled = { id, label: text };
const county = v.pipe(v.string(), v.regex(/^SE-[A-Z]{1,2}$/, EXPECTED.county));

/** The dataset file as a valibot schema: the one source of the types, the run-time check and the JSON Schema. */
export const portfolioSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  id,
  currency: v.literal('SEK'),
  title: text,
  sources: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: v.string(),
        publisher: v.string(),
        language: v.string(),
        /** When it came out, in words, as it is written beside its name. */
        dated: v.optional(text),
        about: v.optional(text),
      }),
    ),
    v.minLength(1),
  ),
  roles: v.array(v.strictObject(labelled)),
  funders: v.array(v.strictObject({ id, name: text })),
  challenges: v.array(v.strictObject({ ...labelled, sdg: v.array(v.pipe(v.number(), v.integer())) })),
  sectors: v.array(v.strictObject(labelled)),
  places: v.array(
    v.strictObject({
      id,
      name: text,
      level: v.picklist(['place', 'municipality', 'county', 'country']),
      municipality: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/, EXPECTED.municipality))),
      county: v.optional(county),
      at: v.optional(v.tuple([v.number(), v.number()])),
    }),
  ),
  projects: v.array(project),
});

/** A portfolio as the file states it: projects with their figures, and the vocabularies they use. */
export type Portfolio = v.InferOutput<typeof portfolioSchema>;
export type Project = Portfolio['projects'][number];
export type Contribution = Project['contributions'][number];
export type PeopleCount = Project['people'][number];
export type Place = Portfolio['places'][number];
/** A figure as the source states it: certainty, numbers, page, and the rule when it was derived. */
export type Quantity = v.InferOutput<typeof quantity>;
export type Derivation = v.InferOutput<typeof derived>;
/** The same words in every language of the product. */
export type Text = v.InferOutput<typeof text>;
export type Unit = Contribution['unit'];
export type Form = Contribution['form'];
