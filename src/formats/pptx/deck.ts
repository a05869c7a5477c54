import type { FunderRole } from '../../charts/kit/theme.ts';
import type { Language } from '../../model/language.ts';
import type { SlidePoint } from '../slide/slide.ts';

/** The colours of a deck: they follow its theme, so that whoever takes the slides over can change them in one place. */
export type Colour = FunderRole | 'ink' | 'ink2' | 'ground' | 'line' | 'edge' | 'pale';

/** Values of a chart that belong together: a column of its workbook. What is not known is left out and never 0. */
export interface BarSeries {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  readonly colour: Colour;
  /** Full; what may be but need not; what is in kind or has no date; or nothing but the room before another. */
  readonly fill: 'full' | 'pale' | 'hatched' | 'none';
  /** Points that are filled otherwise than their series. */
  readonly hatched?: ReadonlySet<number>;
  /** The number format of the label of a point, which holds how the figure is known; no label where it is undefined. */
  readonly labels?: readonly (string | undefined)[];
  /** Where labels stand: in the middle of their bar, or beyond its end. */
  readonly labelled?: 'inside' | 'beyond';
  /** A colour to each point, where they are not of one. */
  readonly colours?: readonly Colour[];
}

/** Bars beside a list of names. */
export interface Bars {
  readonly kind: 'bars';
  readonly direction: 'across' | 'up';
  readonly grouping: 'clustered' | 'stacked' | 'percent';
  /** What the names are of, above them in the workbook. */
  readonly head: string;
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  /** The values of the workbook are per cent. */
  readonly holds: 'number' | 'percent';
  readonly axis: {
    readonly format: string;
    readonly log?: boolean;
    readonly min?: number;
    readonly max?: number;
    readonly step?: number;
  };
  readonly legend: boolean;
}

/** Two measures against each other on steps of ten, a series a project so that each has its name. */
export interface Dots {
  readonly kind: 'dots';
  readonly head: string;
  readonly x: { readonly name: string; readonly colour: Colour };
  readonly y: { readonly name: string; readonly colour: Colour };
  readonly ends: readonly [low: number, high: number];
  /** What is said of the line on which both are equal. */
  readonly equal: string;
  readonly points: readonly {
    readonly name: string;
    readonly x: number | undefined;
    readonly y: number | undefined;
    readonly hatched: boolean;
    /** The format of the number in the label; both numbers stand there where they are two. */
    readonly format: string;
  }[];
}

export type Chart = Bars | Dots;

/** Words in rows and columns. */
export interface Grid {
  readonly kind: 'grid';
  /** Of its words (points). */
  readonly size: number;
  /** How wide columns are to each other. */
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    /** A heading of the rows below it. */
    readonly heads?: boolean;
  }[];
}

/** A picture, with its size (px) only for its proportions. */
export interface Pixels {
  readonly kind: 'picture';
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** What a slide shows, in words, and what must be said under it. */
export interface Shown {
  readonly body: Chart | Grid | Pixels;
  readonly name: string;
  readonly alt: string;
  readonly footnotes: readonly string[];
}

/** A slide as it is written. */
export interface DeckSlide {
  readonly kind: 'title' | 'view' | 'closing';
  readonly headline: string;
  readonly subtitle: string;
  readonly lines: readonly string[];
  readonly points: readonly SlidePoint[];
  readonly source: string;
  readonly notes: string;
  readonly shown?: Shown;
}

export interface Deck {
  readonly title: string;
  readonly language: Language;
  readonly slides: readonly DeckSlide[];
}
