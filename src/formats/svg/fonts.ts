import { fontFile } from '../fonts/file.ts';
import regular from '../fonts/source-sans-3-400.woff2?url';
import semibold from '../fonts/source-sans-3-600.woff2?url';

/** The name of our font inside a picture. */
const FAMILY = 'Source Sans 3';
const FILES = { 400: regular, 600: semibold } as const;

/** The weights that a picture may be set in. */
export type PictureWeight = keyof typeof FILES;

/** The weights that the words of a picture are set in. */
export function weightsIn(svg: SVGSVGElement): PictureWeight[] {
  const used = [...svg.querySelectorAll('text, tspan')].map((each) =>
    each.closest('[font-weight]')?.getAttribute('font-weight'),
  );
  return ([400, 600] as const).filter((weight) => used.includes(String(weight)));
}

/** A file of our own as a data address. @throws when it does not arrive. */
async function asData(url: string): Promise<string> {
  const bytes = new Uint8Array(await fontFile(url));
  let binary = '';
  for (const byte of bytes) binary += String.fromCodePoint(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

/** The rules that bring our font with a picture. */
export async function fontFaces(weights: readonly PictureWeight[]): Promise<string> {
  const faces = await Promise.all(
    weights.map(
      async (weight) =>
        `@font-face{font-family:'${FAMILY}';font-weight:${weight};src:url(${await asData(FILES[weight])}) format('woff2')}`,
    ),
  );
  return faces.join('');
}
