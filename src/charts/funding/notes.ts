import type { Room } from '../kit/define.ts';
import type { Segment } from './parts.ts';
import type { FundingView } from './view.ts';

/** The view as it is to be drawn: without the raised numbers where the notes that they lead to are not wanted. */
export function noted(view: FundingView, { without }: Pick<Room, 'without'>): FundingView {
  if (without?.notes !== true) return view;
  const rows = view.rows.map((row) => ({ ...row, segments: row.segments.map(unnoted) }));
  return { ...view, rows, notes: [] };
}

function unnoted(segment: Segment): Segment {
  const { note: _, ...rest } = segment;
  return rest;
}
