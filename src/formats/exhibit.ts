import type { Picture, Room } from '../charts/kit/define.ts';
import type { Language } from '../model/language.ts';

/** What can be taken away as a picture: a view by its id, the whole page, what is compared, or the table. */
export type Subject = string;

/** A picture that has no size yet, and all that must be said beside it for it to stand alone. In one language. */
export interface Exhibit {
  readonly subject: Subject;
  readonly language: Language;
  /** What the picture is called in file names: view, form and filters, short and plain, in its language. */
  readonly slug: readonly string[];
  readonly title: string;
  /** Empty where there is none. */
  readonly subtitle: string;
  /** What is shown, as one sentence. */
  readonly filters: string;
  /** How figures are counted where it is not as usual, a sentence each. */
  readonly counting: readonly string[];
  /** Where the figures come from. */
  readonly source: string;
  /** The day of the picture, as it is written in its language. */
  readonly date: string;
  /** The same as words that stand alone: that the picture was made on that day. */
  readonly made: string;
  /** The day as in file names: 2026-11-24. */
  readonly day: string;
  /** The picture in words, computed from its figures. */
  readonly alt: string;
  /** The canonical address of the view, as `writeAddress` gives it: begins with a question mark. */
  readonly address: string;
  /** Lays the picture out anew, legend and footnotes included unless the room leaves them out. */
  place(room: Room): Picture;
}

/** What a file carries beside the picture: enough to know what it is and to bring the view back. */
export interface Carried {
  readonly title: string;
  readonly alt: string;
  readonly language: Language;
  readonly source: string;
  /** The canonical address of the view. */
  readonly address: string;
}
