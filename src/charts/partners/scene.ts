import type { Box } from '../kit/arrange.ts';
import type { Scene } from '../kit/scene.ts';
import type { DotLook } from './dots.ts';

/** A dot in its place (px). */
export interface PartnerDot extends DotLook {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly outside: boolean;
}

/** What follows the last dot of a part: an open chevron, the line that closes a range, or that dots are left out. */
export interface EndMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly d: string;
  readonly dash?: string;
  readonly outside: boolean;
}

/** What the filters leave out of a bar, pale behind it (px). */
export interface GhostMark extends Box {
  readonly id: string;
}

/** A scene with the marks that only this chart has. */
export interface PartnersScene extends Scene {
  readonly ghosts: readonly GhostMark[];
  readonly partners: readonly PartnerDot[];
  readonly ends: readonly EndMark[];
}
