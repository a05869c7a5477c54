import * as v from 'valibot';
import type { Language } from './language.ts';

/** The name and version of the format of a story; another value is migrated, or refused. */
export const STORY_FORMAT = 'medel-story/1';

/** Words of a story: a user's own are one text, those of the shipped story are there in every language. */
export type Words = string | Readonly<Record<Language, string>>;

/** A large number beside a picture, and what it counts. */
export interface Point {
  readonly figure: Words;
  readonly text: Words;
}

/** What is shown at once while a story is told. */
export interface Slide {
  readonly id: string;
  readonly kind: 'title' | 'view' | 'closing';
  /** On a slide with a view, empty means the view's own title, computed from its figures. */
  readonly headline: Words;
  /** On a title or closing slide a few plain lines. */
  readonly text?: Words;
  /** What is said; plain text with `*emphasis*` and blank lines between paragraphs. May be empty. */
  readonly notes: Words;
  /**
   * Where the kind is `view`, and only there: the canonical address of the view, as `writeAddress` gives it. What it
   * enlarges fills the slide; without that it is the whole page.
   */
  readonly address?: string;
  readonly points?: readonly Point[];
}

/** Slides in their order, made for one dataset. */
export interface Story {
  readonly format: typeof STORY_FORMAT;
  readonly id: string;
  readonly title: Words;
  /** The id of the portfolio whose views it shows. */
  readonly dataset: string;
  readonly slides: readonly Slide[];
}

/** So many large numbers stand beside a picture. */
export const POINTS_AT_MOST = 4;

/** Keys of the catalogue's words for what a rule of a story expects. */
export const STORY_EXPECTED = {
  id: 'storyId',
  address: 'storyAddress',
  points: 'storyPoints',
  words: 'storyWords',
} as const;

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/, STORY_EXPECTED.id));
const words = v.union([v.string(), v.strictObject({ sv: v.string(), en: v.string() })], STORY_EXPECTED.words);
const address = v.pipe(v.string(), v.startsWith('?', STORY_EXPECTED.address));
const points = v.pipe(
  v.array(v.strictObject({ figure: words, text: words })),
  v.maxLength(POINTS_AT_MOST, STORY_EXPECTED.points),
);

const said = { id, headline: words, text: v.exactOptional(words), notes: words };

const slide = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['title', 'closing']), ...said, points: v.exactOptional(points) }),
  v.strictObject({ kind: v.literal('view'), ...said, points: v.exactOptional(points), address }),
]);

/** A story file as a valibot schema: the run-time check and the JSON Schema. */
export const storySchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  format: v.literal(STORY_FORMAT),
  id,
  title: words,
  dataset: id,
  slides: v.array(slide),
}) satisfies v.GenericSchema<unknown, Story>;

/** Words as they are said in a language. */
export const saidIn = (words: Words, language: Language): string =>
  typeof words === 'string' ? words : words[language];

/** Words changed in one language: what is said in others stays. */
export const withSaid = (words: Words, language: Language, said: string): Words =>
  typeof words === 'string' ? said : { ...words, [language]: said };

/** Whether words say the same in every language. */
export const sameWords = (a: Words, b: Words): boolean =>
  a === b || (typeof a !== 'string' && typeof b !== 'string' && a.sv === b.sv && a.en === b.en);
