import type { Stamp } from '../words/foreign.ts';
import { type Objects, type Reference, to } from '../file/objects.ts';
import { dictionary, list, number, numbers } from '../file/syntax.ts';

/** What the page is written on: its steps, and what they take. */
export interface Surface {
  write(...steps: readonly string[]): void;
  /** The step that lets fills and strokes show through; empty where both are whole. */
  alpha(fill: number, stroke: number): string;
  /** The step that draws a picture into the square from 0 0 to 1 1. */
  stamp(stamp: Stamp): string;
  /** The step that draws, as one and see-through, all that is written meanwhile. */
  group(paint: () => void): string;
  /**
   * Puts the resources and the steps of the page into the file, at so many units of the page to one of its own.
   * @param fonts what each font is called on the page, and where it is in the file.
   */
  put(
    objects: Objects,
    fonts: Readonly<Record<string, Reference>>,
    scale: number,
  ): Promise<{ readonly resources: Reference; readonly contents: Reference }>;
}

/** A surface of a size in the units it is drawn in. */
export function createSurface(width: number, height: number): Surface {
  const page: string[] = [];
  let steps = page;
  const states = new Map<string, string>();
  const stamps: Stamp[] = [];
  const groups: (readonly string[])[] = [];
  const text = (lines: readonly string[]) => lines.filter((line) => line !== '').join('\n');

  return {
    write: (...more) => void steps.push(...more),
    alpha(fill, stroke) {
      if (fill === 1 && stroke === 1) return '';
      const state = `<</Type /ExtGState /ca ${number(fill)} /CA ${number(stroke)}>>`;
      const name = states.get(state) ?? `A${states.size}`;
      states.set(state, name);
      return `/${name} gs`;
    },
    stamp: (stamp) => `/S${stamps.push(stamp) - 1} Do`,
    group(paint) {
      const outside = steps;
      const inside: string[] = [];
      steps = inside;
      try {
        paint();
      } finally {
        steps = outside;
      }
      return `/G${groups.push(inside) - 1} Do`;
    },
    async put(objects, fonts, scale) {
      const resources = objects.reserve();
      const drawn: [string, string][] = [];
      for (const [i, inside] of groups.entries()) {
        const entries = {
          Type: '/XObject',
          Subtype: '/Form',
          BBox: list([0, 0, width, height].map(number)),
          Group: '<</S /Transparency /CS /DeviceRGB>>',
          Resources: to(resources),
        };
        drawn.push([`G${i}`, to(await objects.addStream(text(inside), entries))]);
      }
      for (const [i, stamp] of stamps.entries()) drawn.push([`S${i}`, to(await putStamp(objects, stamp))]);
      objects.add(
        dictionary({
          Font: dictionary(Object.fromEntries(Object.entries(fonts).map(([key, font]) => [key, to(font)]))),
          ExtGState: dictionary(Object.fromEntries(Array.from(states, ([state, name]) => [name, state]))),
          XObject: dictionary(Object.fromEntries(drawn)),
        }),
        resources,
      );
      // A PDF counts from below.
      const turn = numbers([scale, 0, 0, -scale, 0, height * scale]);
      return { resources, contents: await objects.addStream(text([`${turn} cm`, ...page])) };
    },
  };
}

/** Puts a picture into the file, its see-through part apart, as PDF wants it. */
async function putStamp(objects: Objects, { columns, rows, pixels }: Stamp): Promise<Reference> {
  const entries = {
    Type: '/XObject',
    Subtype: '/Image',
    Width: String(columns),
    Height: String(rows),
    BitsPerComponent: '8',
  };
  const colours = new Uint8Array(columns * rows * 3);
  const alphas = new Uint8Array(columns * rows);
  for (let i = 0; i < alphas.length; i++) {
    colours.set(pixels.subarray(4 * i, 4 * i + 3), 3 * i);
    alphas[i] = pixels[4 * i + 3] ?? 0;
  }
  const mask = await objects.addStream(alphas, { ...entries, ColorSpace: '/DeviceGray' });
  return objects.addStream(colours, { ...entries, ColorSpace: '/DeviceRGB', SMask: to(mask) });
}
