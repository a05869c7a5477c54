import type { AxisMark } from './Axis.tsx';
import type { BarMark } from './Bar.tsx';
import type { Placed } from './define.ts';
import type { DotMark } from './Dot.tsx';
import type { LabelMark } from './Label.tsx';
import type { LegendBlock } from './legend.ts';
import type { SlotMark } from './Slot.tsx';
import type { FunderRole } from './theme.ts';

/** What a mark is, so that it is known again when it moves: unique among the marks of its kind in a picture. */
type Known = { readonly id?: string };
type Outside = Known & { readonly outside: boolean };

/** A line or area of no figure of its own: a rule, a leader, a grid. */
export interface PathMark extends Known {
  readonly d: string;
  readonly tone: 'line' | 'edge' | 'ink' | 'ink3';
  readonly width: number;
  readonly dash?: string;
}

/** All marks of a picture with their places, in the order they are painted. Most charts need no other. */
export interface Scene extends Placed {
  readonly axes: readonly (AxisMark & Known)[];
  readonly paths: readonly PathMark[];
  readonly bars: readonly (BarMark & Outside & { readonly role: FunderRole | 'ink' | 'ink3' })[];
  readonly dots: readonly (DotMark & Outside)[];
  readonly slots: readonly (SlotMark & Outside & { readonly role?: FunderRole })[];
  readonly labels: readonly LabelMark[];
  readonly legend: LegendBlock;
}
