import type { Language } from '../../model/language.ts';
import type { Slide } from '../../model/story.ts';
import type { Exhibit } from '../exhibit.ts';

/** A large number beside a picture, and what it counts. */
export interface SlidePoint {
  readonly figure: string;
  readonly text: string;
}

/** A slide that has no size yet, and all that it says, in one language. */
export interface SlideContent {
  readonly id: string;
  readonly kind: Slide['kind'];
  readonly language: Language;
  /** Never empty: on a slide with a view, where it has none of its own, that of the view. */
  readonly headline: string;
  /** What a view's headline rests on: what is shown where that is not all, how it is counted, what the view adds. */
  readonly subtitle: string;
  /** On a title or closing slide a few plain lines. */
  readonly lines: readonly string[];
  /** What is said: plain text with `*emphasis*`, and blank lines between paragraphs. May be empty. */
  readonly notes: string;
  readonly points: readonly SlidePoint[];
  /** What is shown, where the slide has a view. */
  readonly exhibit?: Exhibit;
  /** Where the figures come from. */
  readonly source: string;
  /** Which slide it is of how many, counted from 1. */
  readonly number: number;
  readonly of: number;
}
