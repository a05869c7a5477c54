import type { Picture } from '../../../../charts/kit/define.ts';
import type { Scene } from '../../../../charts/kit/scene.ts';
import { SceneMarks } from '../../../../charts/kit/SceneMarks.tsx';

/** The marks of a part of a picture, with their places (px from its upper left corner). */
export type Marks = Partial<Pick<Scene, 'paths' | 'bars' | 'dots' | 'slots' | 'labels' | 'legend'>>;

/** A picture with its place in a larger one (px). */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly of: Picture;
}

/** Nobody presses a picture that is taken away. */
const STILL = { stops: [], scales: [] };
const NOTHING = { paths: [], bars: [], dots: [], slots: [], labels: [] };
const NO_LEGEND = { entries: [], lines: [], height: 0 };

/** Marks as a picture of a size (px). */
export function pictureOf(width: number, height: number, marks: Marks): Picture {
  const scene: Scene = { ...STILL, width, height, axes: [], ...NOTHING, legend: NO_LEGEND, ...marks };
  return { ...STILL, width, height, draw: (theme) => <SceneMarks placed={scene} theme={theme} /> };
}

/** Several pictures in one. */
export function together(width: number, height: number, parts: readonly Part[]): Picture {
  return {
    ...STILL,
    width,
    height,
    draw: (theme) => (
      <g>
        {parts.map(({ x, y, of }) => (
          <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
            {of.draw(theme)}
          </g>
        ))}
      </g>
    ),
  };
}

/** The marks of several parts as those of one. */
export function joined(all: readonly Marks[]): Marks {
  return {
    paths: all.flatMap(({ paths = [] }) => paths),
    bars: all.flatMap(({ bars = [] }) => bars),
    dots: all.flatMap(({ dots = [] }) => dots),
    slots: all.flatMap(({ slots = [] }) => slots),
    labels: all.flatMap(({ labels = [] }) => labels),
  };
}
