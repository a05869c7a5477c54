import { lazy } from 'react';
import type { Stop } from '../../charts/kit/define.ts';

/** A mark whose menu is open, and where in the window (px). */
export interface MenuPlace {
  readonly stop: Stop;
  readonly x: number;
  readonly y: number;
}

/** The menu of a mark; its code comes when it is first asked for. */
export const MarkMenu = lazy(async () => ({ default: (await import('./MarkMenu.tsx')).MarkMenu }));
