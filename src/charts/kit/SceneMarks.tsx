import { Axis } from './Axis.tsx';
import { Bar } from './Bar.tsx';
import { Dot } from './Dot.tsx';
import { Label } from './Label.tsx';
import { Legend } from './Legend.tsx';
import type { Scene } from './scene.ts';
import { Slot } from './Slot.tsx';
import type { Theme } from './theme.ts';

/** Draws a scene: everything in it has its place and its look already. */
export function SceneMarks({ placed, theme }: Readonly<{ placed: Scene; theme: Theme }>) {
  const { axes, paths, bars, dots, slots, labels, legend } = placed;
  const opacity = (outside: boolean) => (outside ? { opacity: theme.outside } : {});
  return (
    <g textRendering="geometricPrecision">
      {axes.map((axis) => (
        <Axis key={`${axis.y} ${axis.zero}`} mark={axis} theme={theme} />
      ))}
      {paths.map(({ d, tone, width, dash }) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke={theme[tone]}
          strokeWidth={width}
          {...(dash ? { strokeDasharray: dash } : {})}
        />
      ))}
      {bars.map((bar) => (
        <g key={`${bar.x} ${bar.y} ${bar.role}`} {...opacity(bar.outside)}>
          <Bar
            mark={bar}
            fill={bar.role === 'ink' ? theme.ink : theme.funders[bar.role].fill}
            ground={theme.ground}
          />
        </g>
      ))}
      {slots.map((slot) => (
        <g key={`${slot.x} ${slot.y}`} {...(slot.outside ? { opacity: 0.7 } : {})}>
          <Slot
            mark={slot.role === undefined ? slot : { ...slot, given: theme.funders[slot.role].fill }}
            theme={theme}
          />
        </g>
      ))}
      {dots.map((dot) => (
        <g key={`${dot.low} ${dot.high} ${dot.y}`} {...opacity(dot.outside)}>
          <Dot mark={dot} ink={theme.ink} ground={theme.ground} />
        </g>
      ))}
      {labels.map((label) => (
        <Label key={`${label.x} ${label.y} ${label.text}`} mark={label} theme={theme} />
      ))}
      <Legend block={legend} theme={theme} />
    </g>
  );
}
