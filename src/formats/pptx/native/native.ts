import type { Chart, Shown } from '../deck.ts';

/** A view as a chart that a program of slides draws itself, and what must be said under it. */
export interface Native {
  readonly body: Chart;
  readonly footnotes: Shown['footnotes'];
  /** What the chart shows, where the words of the view say more than it has. */
  readonly subtitle?: string;
}
