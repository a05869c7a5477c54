import type { ReactNode } from 'react';
import type { Answer } from '../../engine/answer.ts';
import type { Filters } from '../../engine/filters.ts';
import type { Query } from '../../engine/query.ts';
import type { Say } from '../../i18n/say.ts';
import type { Assumptions } from '../../model/figures.ts';
import type { Language } from '../../model/language.ts';
import type { Portfolio } from '../../model/schema.ts';
import type { CountyMap } from './geography.ts';
import type { Theme } from './theme.ts';

/** From so many projects on, charts draw groups of projects and no longer a mark a project. */
export const AGGREGATED_FROM = 40;

/** All that a chart may know: the projects, what the engine answered, and how to put it in words. */
export interface Inputs {
  readonly portfolio: Portfolio;
  readonly map: CountyMap;
  /** The answer to one of the chart's own queries, under every filter but the chart's own. */
  readonly answer: (query: string) => Answer;
  /** The same with no filter at all, for the ghosts. */
  readonly baseline: (query: string) => Answer;
  readonly filters: Filters;
  readonly form: string;
  /** Too many projects for a mark each: the chart draws groups of them, and says so. */
  readonly aggregated: boolean;
  readonly assumptions: Assumptions;
  readonly say: Say;
}

/** The room a picture is laid out in (px). Its height follows from its content unless it is given. */
export interface Room {
  readonly width: number;
  readonly height?: number;
  /** Rows may be drawn together as far as their words allow, as on a slide, whose words are large. */
  readonly tight?: boolean;
  /** Labels go above the bars. */
  readonly narrow: boolean;
  /** What explains the picture and is not wanted in it. */
  readonly without?: { readonly legend?: boolean; readonly notes?: boolean };
}

/** A value of a dimension: what a mark stands for. */
export interface Subject {
  readonly dimension: string;
  readonly value: string;
  /** Another value of the same dimension, where the mark stands for what has both. */
  readonly with?: string;
}

/** What pressing a mark does: it takes a value of a dimension, or both of two, into the filter or out of it. */
export interface Act extends Subject {
  /** Where the mark is a stretch of a scale: its ends, both included; infinity where it has no upper end. */
  readonly range?: readonly [low: number, high: number];
  /** Where the mark stands for those that state nothing on a scale. */
  readonly unknown?: true;
  /** A second stretch, where the mark lies in two scales at once. */
  readonly also?: { readonly dimension: string; readonly range: readonly [low: number, high: number] };
}

/** A mark one can reach by pointer and by key. Boxes in px of the picture; row and column order the arrows. */
export interface Stop {
  readonly key: string;
  /** Name and value with its kind, as read aloud; the position is added by the frame. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The path of a mark that is no box, to be pressed anywhere on it. */
  readonly outline?: string;
  readonly row: number;
  readonly column: number;
  readonly act: Act;
  readonly pressed: boolean;
  /** What is pointed at with it, where that is not what it filters: a bin of a scale. */
  readonly subject?: Subject;
  /** The figure that Enter or a click asks, as `engine/figurenames.ts` names it; such a stop filters nothing. */
  readonly figure?: string;
  /** Where the project's name stands (px of the picture): a click there opens the project. */
  readonly opens?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** A scale of a picture that can be brushed: the dimension that it filters, and where it lies (px of the picture). */
export interface BrushScale {
  readonly dimension: string;
  /** Which way the scale runs: from left to right, or from the foot up. */
  readonly along: 'x' | 'y';
  /** The strip over the words of the scale that takes the pointer, as long as the scale. */
  readonly band: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What the brush shades: the room of the marks that it measures. */
  readonly ground: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** The least and the greatest value of the scale, in the unit of the dimension. */
  readonly domain: readonly [low: number, high: number];
  /**
   * How much of the scale a value takes up: 1 where whole numbers are stretches and not points, as years are. Such a
   * value begins at its place and ends where the next begins, so that a brush up to 2014 ends at `toPlace(2015)`, and
   * the scale with its greatest value and this. Nothing where it is not given.
   */
  readonly stretch?: 1;
  /** Where a value lies along the scale (px of the picture); what is beyond the scale, at its end. */
  readonly toPlace: (value: number) => number;
  /** The value at a place along the scale. */
  readonly toValue: (place: number) => number;
}

/** A picture that has its place and its size and only needs a theme to be drawn. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly Stop[];
  /** The scales that can be brushed. */
  readonly scales: readonly BrushScale[];
  draw(theme: Theme): ReactNode;
}

/** The cells of a table twin are text: the same figures, with their kinds in words. */
export interface TableTwin {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly string[];
    readonly outside: boolean;
  }[];
}

/** What a chart has to say under the present filters, before it has a size. */
export interface Seen {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly table: TableTwin;
  place(room: Room): Picture;
}

/** A chart's name as a region of the page, and the names of its forms. */
export interface ChartNames {
  readonly name: string;
  readonly forms: Readonly<Record<string, string>>;
}

/** What a layout must say for the frame to hold it. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly Stop[];
  readonly scales?: readonly BrushScale[];
}

/** What a chart makes of the answers, where that goes, and how it looks. */
export interface ChartParts<View, P extends Placed, T> {
  readonly text: Readonly<Record<Language, T>>;
  view(inputs: Inputs, text: T): View;
  layout(view: View, room: Room, say: Say, text: T): P;
  /** Stateless SVG: no decisions, no measuring. */
  readonly Marks: (props: { readonly placed: P; readonly theme: Theme }) => ReactNode;
  title(view: View, say: Say, text: T): string;
  subtitle(view: View, say: Say, text: T): string;
  describe(view: View, say: Say, text: T): string;
  table(view: View, say: Say, text: T): TableTwin;
}

/** A chart's parts closed over the types of its own view and layout, so that all charts share one list. */
export interface ChartBody {
  see(inputs: Inputs): Seen;
}

/** A chart as the page knows it: what it is called and what it asks. Its body may come later than the page. */
export interface Chart {
  readonly id: string;
  /** How many of the page's twelve columns it takes on a wide screen. */
  readonly span: number;
  readonly forms: readonly [string, ...string[]];
  readonly names: Readonly<Record<Language, ChartNames>>;
  readonly queries: readonly Query[];
  /** The dimensions it filters; they are ignored in its own queries. */
  readonly brushes: readonly string[];
  /** The body, or the promise of it where its code is loaded after the first picture of the page. */
  readonly load: () => ChartBody | Promise<ChartBody>;
  /**
   * The body of a form whose code comes apart from that of the others, always the same one; undefined where it is
   * that of {@link load}. Once the code has come it is the body itself.
   */
  readonly apart?: (form: string, aggregated: boolean) => ChartBody | Promise<ChartBody> | undefined;
}

/** Makes the body of a chart of its parts. */
export function chartBody<View, P extends Placed, T>(chart: ChartParts<View, P, T>): ChartBody {
  const { text, Marks } = chart;
  return {
    see(inputs) {
      const { say } = inputs;
      const words = text[say.language];
      const view = chart.view(inputs, words);
      return {
        title: chart.title(view, say, words),
        subtitle: chart.subtitle(view, say, words),
        summary: chart.describe(view, say, words),
        table: chart.table(view, say, words),
        place(room) {
          const placed = chart.layout(view, room, say, words);
          return {
            width: placed.width,
            height: placed.height,
            stops: placed.stops,
            scales: placed.scales ?? [],
            draw: (theme) => Marks({ placed, theme }),
          };
        },
      };
    },
  };
}
