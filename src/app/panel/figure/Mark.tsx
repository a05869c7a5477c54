import { Bar } from '../../../charts/kit/Bar.tsx';
import { Dot } from '../../../charts/kit/Dot.tsx';
import { type Look, lookOf } from '../../../charts/kit/look.ts';
import { Slot } from '../../../charts/kit/Slot.tsx';
import { FUNDER_ROLES, type FunderRole, type Theme } from '../../../charts/kit/theme.ts';
import { read, type Reading } from '../../../model/reading.ts';
import type { Statement } from '../../../model/statements.ts';
import { useTheme } from '../../theme.ts';
import { isTarget } from './kinds.ts';

const WIDTH = 84;
const HEIGHT = 16;
const BAR = 12;
/** What an end may add to a bar: half a fade, or the arrow of what has no upper end. */
const BEYOND = 14;
/** A count has no scale in common with others: its dot stands at one place, a range is so wide (px). */
const DOT = { x: 20, range: 22, radius: 5 };
const LEAST = 2;

/** The funder whose colour a figure has; undefined for what is no single funder's. */
export function roleOf({ kind, role }: Statement): FunderRole | undefined {
  return kind === 'contribution' ? FUNDER_ROLES.find((each) => each === role) : undefined;
}

/** The panel's own ground under marks that show it. */
const onPanel = (theme: Theme): Theme => ({ ...theme, ground: theme.raise });

/** A bar to the scale of those beside it: its length is the figure, its look how the figure is known. */
export function AmountMark({
  reading,
  look,
  max,
  role,
}: Readonly<{ reading: Reading; look: Look; max: number; role?: FunderRole | undefined }>) {
  const theme = onPanel(useTheme());
  const px = (value: number) => Math.max((value / max) * (WIDTH - BEYOND), LEAST);
  return (
    <svg className="mark" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <Bar
        mark={{
          x: 0,
          y: (HEIGHT - BAR) / 2,
          height: BAR,
          low: px(reading.low),
          high: px(reading.high),
          look,
        }}
        fill={role === undefined ? theme.ink2 : theme.funders[role].fill}
        ground={theme.ground}
      />
    </svg>
  );
}

/** The mark of a figure: a bar for money, a dot for a count, an empty slot for what has no length. */
export function FigureMark({
  statement,
  max,
  role = roleOf(statement),
}: Readonly<{
  statement: Statement;
  /** The longest amount beside it (SEK), itself among them. */
  max: number;
  role?: FunderRole | undefined;
}>) {
  const theme = onPanel(useTheme());
  const { quantity, counted, form } = statement;
  const reading = read(quantity);
  const stated = lookOf(quantity, form);
  if (reading === undefined || stated === undefined || counted === 'hour') {
    const given = counted === 'hour' && reading !== undefined && role ? theme.funders[role].fill : undefined;
    return (
      <svg className="mark" width={WIDTH} height={HEIGHT} aria-hidden="true">
        <Slot
          mark={{ x: 0, y: 1, height: HEIGHT - 2, words: '', ...(given ? { given } : {}) }}
          theme={theme}
        />
      </svg>
    );
  }
  const look: Look = { ...stated, target: isTarget(statement) };
  if (counted === 'SEK') return <AmountMark reading={reading} look={look} max={max} role={role} />;
  const [low, high] =
    reading.high > reading.low ? [DOT.x - DOT.range / 2, DOT.x + DOT.range / 2] : [DOT.x, DOT.x];
  return (
    <svg className="mark" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <Dot
        mark={{ low, high, y: HEIGHT / 2, radius: DOT.radius, look }}
        ink={theme.ink}
        ground={theme.ground}
      />
    </svg>
  );
}
