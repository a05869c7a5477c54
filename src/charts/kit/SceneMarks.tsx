import { Axis } from './Axis.tsx';
import { Bar } from './Bar.tsx';
import { Dot } from './Dot.tsx';
import { Label } from './Label.tsx';
import { Legend } from './Legend.tsx';
import type { Scene } from './scene.ts';
import { Slot } from './Slot.tsx';
import type { Theme } from './theme.ts';

/** Puts a mark in its place, so that it can glide there from where it was before. */
const at = (x: number, y: number) => ({ transform: `translate(${x} ${y})` });

/**
 * Draws a scene: everything in it has its place and its look already. A mark with an id keeps its element while
 * it moves, which is what lets the page show the movement; a picture that stands alone is not touched by it.
 */
export function SceneMarks({ placed, theme }: Readonly<{ placed: Scene; theme: Theme }>) {
  const { axes, paths, bars, dots, slots, labels, legend } = placed;
  const opacity = (outside: boolean, left = theme.outside) => ({ opacity: outside ? left : 1 });
  return (
    <g textRendering="geometricPrecision">
      {axes.map((axis) => (
        <Axis key={axis.id ?? `${axis.y} ${axis.zero}`} mark={axis} theme={theme} />
      ))}
      {paths.map(({ id, d, tone, width, dash }) => (
        <path
          key={id ?? d}
          d={d}
          fill="none"
          stroke={theme[tone]}
          strokeWidth={width}
          {...(dash ? { strokeDasharray: dash } : {})}
        />
      ))}
      {bars.map((bar) => (
        <g
          key={bar.id ?? `${bar.x} ${bar.y} ${bar.role}`}
          {...at(bar.x, bar.y)}
          {...opacity(bar.outside)}
          data-mark={bar.id}
        >
          <Bar
            mark={{ ...bar, x: 0, y: 0 }}
            fill={bar.role === 'ink' || bar.role === 'ink3' ? theme[bar.role] : theme.funders[bar.role].fill}
            ground={theme.ground}
          />
        </g>
      ))}
      {slots.map((slot) => (
        <g
          key={slot.id ?? `${slot.x} ${slot.y}`}
          {...at(slot.x, slot.y)}
          {...opacity(slot.outside, 0.7)}
          data-mark={slot.id}
        >
          <Slot
            mark={{
              ...slot,
              x: 0,
              y: 0,
              ...(slot.role === undefined ? {} : { given: theme.funders[slot.role].fill }),
            }}
            theme={theme}
          />
        </g>
      ))}
      {dots.map((dot) => (
        <g
          key={dot.id ?? `${dot.low} ${dot.high} ${dot.y}`}
          {...at(dot.low, dot.y)}
          {...opacity(dot.outside)}
          data-mark={dot.id}
        >
          <Dot
            mark={{ ...dot, low: 0, high: dot.high - dot.low, y: 0 }}
            ink={theme.ink}
            ground={theme.ground}
          />
        </g>
      ))}
      {labels.map((label) => (
        <Label key={label.id ?? `${label.x} ${label.y} ${label.text}`} mark={label} theme={theme} />
      ))}
      <Legend block={legend} theme={theme} />
    </g>
  );
}
