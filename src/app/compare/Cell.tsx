import { Bar } from '../../charts/kit/Bar.tsx';
import { Dot } from '../../charts/kit/Dot.tsx';
import { Slot, slotWidth } from '../../charts/kit/Slot.tsx';
import type { FunderRole } from '../../charts/kit/theme.ts';
import { useView } from '../context.ts';
import { useTheme } from '../theme.ts';
import type { Item, Length } from './items.ts';
import type { Scale } from './sizes.ts';

/** How the sizes of a row are drawn. */
export interface Drawing {
  readonly scale: Scale;
  readonly role: FunderRole | 'ink';
  /** The largest number of the scale, and the room (px) that it may take. */
  readonly max: number;
  readonly width: number;
}

const BAR = { top: 2, height: 12, gap: 1.5 } as const;
const DOT = { middle: 8, radius: 5 } as const;
/** Room for what reaches past the end of a mark: an arrow, a fade, half a dot (px). */
const PAST = 18;
const LEAST = 1.5;

/** Bars end to end from a zero line. */
function Bars({ lengths, drawing }: Readonly<{ lengths: readonly Length[]; drawing: Drawing }>) {
  const theme = useTheme();
  const { role, max, width } = drawing;
  const px = (value: number) => (value / max) * (width - PAST);
  const starts = lengths.map((_, i) =>
    lengths.slice(0, i).reduce((sum, { high }) => sum + px(high) + BAR.gap, 0),
  );
  return (
    <g>
      <path d={`M0.5 0v${BAR.height + 2 * BAR.top}`} stroke={theme.edge} strokeWidth={1} />
      {lengths.map(({ low, high, look }, i) => (
        <Bar
          // The parts of a bar have no identity beside their order in it.
          key={i}
          mark={{
            x: 1 + (starts[i] ?? Number.NaN),
            y: BAR.top,
            height: BAR.height,
            low: Math.max(px(low), LEAST),
            high: Math.max(px(high), LEAST),
            look,
          }}
          fill={role === 'ink' ? theme.ink : theme.funders[role].fill}
          ground={theme.ground}
        />
      ))}
    </g>
  );
}

/** A dot on a line from zero. */
function Dots({ lengths, drawing }: Readonly<{ lengths: readonly Length[]; drawing: Drawing }>) {
  const theme = useTheme();
  const { max, width } = drawing;
  const px = (value: number) => DOT.radius + (value / max) * (width - PAST - DOT.radius);
  return (
    <g>
      <path d={`M${DOT.radius} ${DOT.middle}H${width - PAST}`} stroke={theme.line} strokeWidth={1} />
      <path d={`M${DOT.radius} ${DOT.middle - 5}v10`} stroke={theme.edge} strokeWidth={1} />
      {lengths.map(({ low, high, look }, i) => (
        <Dot
          key={i}
          mark={{ low: px(low), high: px(high), y: DOT.middle, radius: DOT.radius, look }}
          ink={theme.ink}
          ground={theme.ground}
        />
      ))}
    </g>
  );
}

function Sizes({ lengths, drawing }: Readonly<{ lengths: readonly Length[]; drawing: Drawing }>) {
  const { scale, max, width } = drawing;
  // What is hoped for may be far beyond what there is: its number is enough.
  const fits = lengths.every(({ high }) => high <= max);
  if (scale === 'quotient' || lengths.length === 0 || !fits || !(max > 0)) return null;
  const Shapes = scale === 'people' ? Dots : Bars;
  return (
    <svg className="compare-size" width={width} height={16} aria-hidden="true">
      <Shapes lengths={lengths} drawing={drawing} />
    </svg>
  );
}

/** The words of a figure, or the slot where it would stand. */
function Words({ item }: Readonly<{ item: Item }>) {
  const theme = useTheme();
  if (!item.missing) return <span>{item.text}</span>;
  return (
    <>
      <svg width={slotWidth(item.text)} height={20} aria-hidden="true">
        <Slot mark={{ x: 0, y: 0, height: 20, words: item.text }} theme={theme} />
      </svg>
      <span className="visually-hidden">{item.text}</span>
    </>
  );
}

/** A figure with its mark and how it is known. It answers for itself: pressing it opens what stands behind it. */
export function CompareItem({
  item,
  drawing,
  asksHint,
}: Readonly<{ item: Item; drawing: Drawing | undefined; asksHint: string }>) {
  const { ask, setShow } = useView(({ actions }) => actions);
  const { asks } = item;
  return (
    <div className="compare-item">
      {asks === undefined ? (
        <span className="compare-text" data-plain={item.plain}>
          <Words item={item} />
        </span>
      ) : (
        <button
          type="button"
          className="compare-text compare-ask"
          title={asksHint}
          onClick={() => {
            setShow(undefined);
            ask(asks);
          }}
        >
          <Words item={item} />
        </button>
      )}
      {drawing && <Sizes lengths={item.lengths} drawing={drawing} />}
      {item.notes.map((note) => (
        <span key={note} className="compare-note">
          {note}
        </span>
      ))}
    </div>
  );
}
