import { Bar } from './Bar.tsx';
import { Dot } from './Dot.tsx';
import type { LegendBlock, LegendSymbol } from './legend.ts';
import { PLAIN } from './look.ts';
import { FONT, TYPE, type Theme } from './theme.ts';

/** The number of a footnote: its size, and how far it is raised (px). */
const RAISED = { size: TYPE.small.size * 0.75, by: TYPE.small.size * 0.3 };

function Symbol({
  symbol,
  x,
  y,
  theme,
}: Readonly<{ symbol: LegendSymbol; x: number; y: number; theme: Theme }>) {
  switch (symbol.kind) {
    case 'funder':
      return <rect x={x} y={y - 6} width={12} height={12} fill={theme.funders[symbol.role].fill} />;
    case 'look': {
      const look = { ...PLAIN, [symbol.look]: true };
      const range = symbol.look === 'range';
      if (symbol.as === 'dot') {
        // A smaller dot than in the picture where it has a halo, which reaches far to both sides.
        const radius = symbol.look === 'about' ? 3.2 : 4.5;
        const mark = { low: range ? x + 3 : x + 11, high: range ? x + 18 : x + 11, y, radius, look };
        return <Dot mark={mark} ink={theme.ink} ground={theme.ground} />;
      }
      const low = symbol.look === 'open' ? 10 : 20;
      const mark = { x, y: y - 5, height: 10, low: range ? 12 : low, high: 20, look };
      const fill = symbol.look === 'inKind' ? theme.funders.actors.fill : theme.ink2;
      return <Bar mark={mark} fill={fill} ground={theme.ground} />;
    }
    case 'slot':
      return (
        <rect
          x={x + 0.6}
          y={y - 5}
          width={19}
          height={10}
          fill="none"
          stroke={theme.edge}
          strokeWidth={1.2}
          strokeDasharray="3 3"
        />
      );
    case 'place': {
      const hollow = symbol.role !== 'base';
      const look = {
        fill: hollow ? theme.ground : theme.ink,
        stroke: theme.ink,
        strokeWidth: 1.5,
        ...(symbol.role === 'area' ? { strokeDasharray: '1.5 1.5' } : {}),
      };
      const r = symbol.role === 'area' ? 3 : 4;
      if (symbol.square !== true) return <circle cx={x + 5} cy={y} r={r} {...look} />;
      // The dashes of a square are set so that its corners are drawn.
      const offset = symbol.role === 'area' ? { strokeDashoffset: 0.75 } : {};
      return <rect x={x + 5 - r} y={y - r} width={2 * r} height={2 * r} {...look} {...offset} />;
    }
    case 'county': {
      const box = { x: x + 0.5, y: y - 5, width: 15, height: 10 };
      if (symbol.shade !== 'unknown') return <rect {...box} fill={theme.counties[symbol.shade]} />;
      return (
        <rect {...box} fill={theme.ground} stroke={theme.edge} strokeWidth={1.2} strokeDasharray="3 3" />
      );
    }
  }
}

/** The legend of a picture and its footnotes. */
export function Legend({ block, theme }: Readonly<{ block: LegendBlock; theme: Theme }>) {
  const words = { fontFamily: FONT, fontSize: TYPE.small.size, fill: theme.ink2 };
  return (
    <g>
      {block.entries.map(({ symbol, text, x, y, symbolWidth }) => (
        <g key={text}>
          <Symbol symbol={symbol} x={x} y={y} theme={theme} />
          <text x={x + symbolWidth + 6} y={y} dy="0.35em" {...words}>
            {text}
          </text>
        </g>
      ))}
      {block.lines.map(({ x, y, text, note }) => (
        <text key={`${x} ${y}`} x={x} y={y + TYPE.small.size * 0.35} {...words}>
          {note !== undefined && (
            <tspan fontSize={RAISED.size} fontWeight={600} dy={-RAISED.by}>
              {note}
            </tspan>
          )}
          <tspan {...(note === undefined ? {} : { dx: 3, dy: RAISED.by })}>{text}</tspan>
        </text>
      ))}
    </g>
  );
}
