import type { Assumptions } from '../../../model/figures.ts';
import { partOf, type Segment } from '../parts.ts';
import type { FundingRow } from '../view.ts';
import { onScale, type Plane } from '../plane.ts';

/** A project with a side that is stated. */
export interface Point {
  readonly row: FundingRow;
  readonly agency: Segment | undefined;
  readonly actors: Segment | undefined;
  /** In the plane, or in the margin below or left of it where one side is not stated. */
  readonly place: 'plane' | 'below' | 'left';
}

/** A point with its place (px). */
export interface Spot extends Point {
  readonly x: number;
  readonly y: number;
}

/** The projects that state a side at all, in their order. */
export function pointsOf(rows: readonly FundingRow[]): Point[] {
  return rows.flatMap((row): Point[] => {
    const agency = partOf(row, 'agency');
    const actors = partOf(row, 'actors');
    if (agency === undefined && actors === undefined) return [];
    const place = actors === undefined ? 'below' : agency === undefined ? 'left' : 'plane';
    return [{ row, agency, actors, place }];
  });
}

/** Places the points; the margins are lines at `below` and `left` of the plane (px). */
export function spotsOf(
  points: readonly Point[],
  plane: Plane,
  { below, left }: { readonly below: number; readonly left: number },
  end: Assumptions['end'],
): Spot[] {
  return points.map((point) => {
    const { agency, actors } = point;
    return {
      ...point,
      x: agency ? plane.x(onScale(agency.reading[end], plane)) : left,
      y: actors ? plane.y(onScale(actors.reading[end], plane)) : below,
    };
  });
}
