import type { BrushScale, Stop } from '../../kit/define.ts';
import type { Scene } from '../../kit/scene.ts';
import type { Label } from '../numbers.ts';

/** Some marks with what they add to a picture. */
export interface Piece {
  readonly axes: Scene['axes'];
  readonly bars: Scene['bars'];
  readonly paths: Scene['paths'];
  readonly labels: readonly Label[];
  readonly stops: readonly Stop[];
  readonly scales?: readonly BrushScale[];
  readonly bottom: number;
  /** How much of its height (px) grows and shrinks with the rows of the picture. */
  readonly flexible: number;
}
