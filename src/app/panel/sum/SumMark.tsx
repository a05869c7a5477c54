import { PLAIN } from '../../../charts/kit/look.ts';
import { FUNDER_ROLES } from '../../../charts/kit/theme.ts';
import { Bar } from '../../../charts/kit/Bar.tsx';
import { useTheme } from '../../theme.ts';
import type { SumAnswer } from './parts.ts';

const WIDTH = 280;
const HEIGHT = 20;
/** Room behind the bar for a fade or an arrow (px). */
const BEYOND = 16;

/** A sum as a bar in its funder's colour, whose end says how sure it is. */
export function SumMark({ answer: { measure, sum } }: Readonly<{ answer: SumAnswer }>) {
  const theme = useTheme();
  if (sum.known === 0) return null;
  const role = FUNDER_ROLES.find((each) => each === measure);
  const open = sum.open > 0;
  const longest = WIDTH - BEYOND;
  const high = open ? sum.low : sum.high;
  const low = high === 0 ? 0 : (sum.low / high) * longest;
  return (
    <svg className="sum-mark" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <Bar
        mark={{
          x: 0,
          y: 0,
          height: HEIGHT,
          low,
          high: longest,
          look: { ...PLAIN, about: sum.about > 0, range: high > sum.low, open },
        }}
        fill={role === undefined ? theme.ink2 : theme.funders[role].fill}
        ground={theme.raise}
      />
    </svg>
  );
}
