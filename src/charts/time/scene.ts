import type { Scene } from '../kit/scene.ts';

/** A box in px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of a bar: full where certain, lighter where possible; where it fades, several lie over each other. */
export interface Piece {
  readonly x: number;
  readonly width: number;
  readonly opacity: number;
}

/** When a project ran, as a bar in its place (px). */
export interface SpanMark {
  readonly id: string;
  /** Middle of its height. */
  readonly y: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Where the arrow of a project that still goes on stands. */
  readonly arrow: number | undefined;
  readonly outside: boolean;
}

/** How many projects ran in a year, as a column in its place; heights in px above its foot. */
export interface ColumnMark {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  /** The foot of the column. */
  readonly y: number;
  readonly sure: number;
  readonly most: number;
  /** Up to here without any filter. */
  readonly all: number;
  readonly outside: boolean;
  /** Dashed, since it counts what is not stated. */
  readonly missing?: boolean;
}

/** A scene, and the marks of time in it. */
export interface TimeScene extends Scene {
  readonly columns: readonly ColumnMark[];
  readonly spans: readonly SpanMark[];
  /** The sample of what other filters leave out, in the legend. */
  readonly ghostKey: Rect | undefined;
}
