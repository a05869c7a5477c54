import type { Box } from '../kit/arrange.ts';
import type { Scene } from '../kit/scene.ts';
import type { Shade } from './classes.ts';
import type { PlaceRole } from './projects.ts';

/** A county to draw: its outline, and how dark it is. */
export interface CountyMark {
  readonly id: string;
  readonly d: string;
  readonly shade: Shade;
  readonly chosen: boolean;
}

/** A place to draw: a dot, or a square where it stands for a whole county. */
export interface PlaceMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly role: PlaceRole;
  readonly square: boolean;
  readonly outside: boolean;
  readonly chosen: boolean;
}

/** A line that joins two places of a project, below the marks. */
export interface LinkMark {
  readonly id: string;
  readonly d: string;
  readonly outside: boolean;
  /** It is one of those that the view's own filter chooses. */
  readonly chosen: boolean;
}

/** A part of the map drawn larger on a plate of its own. */
export interface InsetMark {
  readonly box: Box;
  readonly counties: readonly CountyMark[];
}

/** A scene with counties below it and places above. */
export interface MapScene extends Scene {
  readonly counties: readonly CountyMark[];
  readonly inset: InsetMark | undefined;
  readonly links: readonly LinkMark[];
  readonly places: readonly PlaceMark[];
}
