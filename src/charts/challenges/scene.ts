import type { PathMark, Scene } from '../kit/scene.ts';
import type { GhostMark } from './bars.ts';

/** A number on ink: of two challenges that go together, its area for the projects; or of a chosen challenge. */
export interface SquareMark {
  readonly id: string;
  /** The middle (px). */
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** A rounded box of this width around the number of a chosen challenge. */
  readonly box?: number;
  /** Undefined where no number is to be written. */
  readonly number?: string;
  /** Where the number stands: to the right of a square that is too small for it, or below each. */
  readonly place: 'on' | 'beside' | 'below';
  readonly outside: boolean;
}

/** The check mark of a chosen row, by its middle (px). */
export interface CheckMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A scene, what stands before and beside its bars, and the numbers on ink in a matrix. */
export interface ChallengesScene extends Scene {
  /** Lines behind the ghosts. */
  readonly guides: readonly PathMark[];
  readonly ghosts: readonly GhostMark[];
  readonly checks: readonly CheckMark[];
  readonly squares: readonly SquareMark[];
}
