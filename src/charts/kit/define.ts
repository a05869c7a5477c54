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
  readonly assumptions: Assumptions;
  readonly say: Say;
}

/** The room a picture is laid out in (px). Its height follows from its content unless it is given. */
export interface Room {
  readonly width: number;
  readonly height?: number;
  /** Labels go above the bars. */
  readonly narrow: boolean;
}

/** What pressing a mark does: it takes a value of a dimension into the filter, or out of it. */
export interface Act {
  readonly dimension: string;
  readonly value: string;
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
}

/** A picture that has its place and its size and only needs a theme to be drawn. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly Stop[];
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

/** The words of a chart, in its own folder: its name as a region of the page, and its forms. */
export interface ChartText {
  readonly name: string;
  readonly forms: Readonly<Record<string, string>>;
}

/** What a layout must say for the frame to hold it. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly Stop[];
}

/** A chart in its parts: what it asks, what it makes of the answers, where that goes, and how it looks. */
export interface ChartDefinition<View, P extends Placed, T extends ChartText> {
  readonly id: string;
  /** How many of the page's twelve columns it takes on a wide screen. */
  readonly span: number;
  readonly forms: readonly [string, ...string[]];
  readonly text: Readonly<Record<Language, T>>;
  readonly queries: readonly Query[];
  /** The dimensions it filters; they are ignored in its own queries. */
  readonly brushes: readonly string[];
  view(inputs: Inputs, text: T): View;
  layout(view: View, room: Room, say: Say, text: T): P;
  /** Stateless SVG: no decisions, no measuring. */
  readonly Marks: (props: { readonly placed: P; readonly theme: Theme }) => ReactNode;
  title(view: View, say: Say, text: T): string;
  subtitle(view: View, say: Say, text: T): string;
  describe(view: View, say: Say, text: T): string;
  table(view: View, say: Say, text: T): TableTwin;
}

/** A chart as the page knows it, whatever its parts are made of. */
export interface Chart {
  readonly id: string;
  readonly span: number;
  readonly forms: readonly [string, ...string[]];
  readonly text: Readonly<Record<Language, ChartText>>;
  readonly queries: readonly Query[];
  readonly brushes: readonly string[];
  see(inputs: Inputs): Seen;
}

/** Closes a chart over the types of its own view and layout, so that all charts share one list. */
export function defineChart<View, P extends Placed, T extends ChartText>(
  chart: ChartDefinition<View, P, T>,
): Chart {
  const { id, span, forms, text, queries, brushes, Marks } = chart;
  return {
    id,
    span,
    forms,
    text,
    queries,
    brushes,
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
            draw: (theme) => Marks({ placed, theme }),
          };
        },
      };
    },
  };
}
