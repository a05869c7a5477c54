import type { Say } from '../../../i18n/say.ts';
import type { Sum } from '../../../model/sum.ts';
import { sumFigure } from '../../../engine/figurenames.ts';
import type { Box } from '../../kit/arrange.ts';
import type { Act, Stop } from '../../kit/define.ts';
import type { FunderRole } from '../../kit/theme.ts';

/** More than any amount (SEK): a filter from 0 up to it takes all that state one. */
const ANY = 1e12;

/** What a sum can be filtered to: those that state what is added up; where nothing says so alone, those with a total. */
const actOf = (role: FunderRole): Act => {
  const dimension = role === 'agency' || role === 'actors' ? role : 'total';
  return { dimension, value: 'stated', range: [0, ANY] };
};

/** A sum as a stop that asks what stands behind it: whose it is, the value with its kind, and how many state it. */
export function sumStop(
  role: FunderRole,
  { of, sum, box, row, column }: { of: string; sum: Sum; box: Box; row: number; column: number },
  say: Say,
): Stop {
  return {
    key: `sum ${role} ${row}`,
    label: `${of}, ${say.t.role[role]}: ${say.speakSum(sum, 'SEK')}, ${say.coverage(sum)}`,
    ...box,
    row,
    column,
    act: actOf(role),
    pressed: false,
    figure: sumFigure(role),
  };
}

/** The same for a count of those that do not state one side. */
export function countStop(
  role: 'agency' | 'actors',
  { key, label, box, row, column }: { key: string; label: string; box: Box; row: number; column: number },
): Stop {
  return { key, label, ...box, row, column, act: actOf(role), pressed: false, figure: sumFigure(role) };
}
