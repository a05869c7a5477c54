import type { Carried } from '../exhibit.ts';
import { fontFile } from '../fonts/file.ts';
import regular from '../fonts/source-sans-3-400.ttf?url';
import semibold from '../fonts/source-sans-3-600.ttf?url';
import { readBlocks } from './file/blocks.ts';
import { informationOf, putMetadata } from './file/describe.ts';
import { draw } from './drawing/draw.ts';
import { createFace } from './font/face.ts';
import type { Matrix } from './drawing/matrix.ts';
import { createObjects, type Reference, to } from './file/objects.ts';
import { putOutline } from './file/outline.ts';
import { createStructure, putDocument } from './file/structure.ts';
import { INITIAL_STYLE, inherit } from './drawing/style.ts';
import { createSurface } from './drawing/surface.ts';
import { dictionary, list, number, textString } from './file/syntax.ts';
import { type Program, readProgram } from './font/program.ts';

/** Points to a CSS px. */
const POINTS = 0.75;
/** The longest side of a page (points) that every reader takes; a longer one is counted in larger units. */
const LONGEST = 14_400;

const load = async (url: string, signal: AbortSignal | undefined): Promise<Program> =>
  readProgram(await fontFile(url, signal));

/** How the picture's own units lie on a page of that size (CSS px). */
function fit(svg: SVGSVGElement, width: number, height: number): Matrix {
  const [left = 0, top = 0, wide = width, high = height] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .filter((each) => each !== '')
    .map(Number);
  const scale = Math.min(width / wide, height / high);
  return [
    scale,
    0,
    0,
    scale,
    (width - wide * scale) / 2 - left * scale,
    (height - high * scale) / 2 - top * scale,
  ];
}

/** A picture as it is to be a page: as `elementOf` makes it, its size (CSS px), its heading, and itself in words. */
export interface PdfPage {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly alt: string;
}

/** How the making of a file goes on, and how it is called off. */
export interface PdfOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called when so many pages are drawn. */
  readonly onPage?: ((drawn: number) => void) | undefined;
}

/**
 * A PDF with a page a picture, each exactly as large as it is, drawn with lines, areas and real text. It carries its title,
 * its language, its description and its view, and is tagged for screen readers; several pages have an outline.
 * @throws when a font does not arrive, when a picture has something in it that is not known here, and when it is called
 * off.
 */
export async function pdfOfPages(
  pages: readonly PdfPage[],
  carried: Carried,
  { signal, onPage }: PdfOptions = {},
): Promise<Blob> {
  const [plain, strong] = await Promise.all([load(regular, signal), load(semibold, signal)]);
  signal?.throwIfAborted();
  const faces = {
    regular: createFace(plain, 'F', 'SourceSans3-Regular'),
    semibold: createFace(strong, 'FB', 'SourceSans3-Semibold'),
  };
  const drawn = [];
  for (const { svg, width, height, title, alt } of pages) {
    signal?.throwIfAborted();
    const surface = createSurface(width, height);
    const structure = createStructure(readBlocks(svg, title));
    const around = {
      style: inherit(INITIAL_STYLE, svg),
      matrix: fit(svg, width, height),
      opacity: 1,
      grouped: false,
    };
    for (const child of svg.children) draw(child, around, { surface, structure, faces });
    surface.write(structure.leave());
    drawn.push({ surface, structure, width, height, title, alt });
    onPage?.(drawn.length);
    // So that it is seen how far it is, and a press that calls it off is heard.
    if (drawn.length < pages.length) await new Promise((resolve) => setTimeout(resolve));
  }
  signal?.throwIfAborted();

  const objects = createObjects();
  const [tree, document] = [objects.reserve(), objects.reserve()];
  const references = drawn.map(() => objects.reserve());
  // All that is written has been written: only now is it known which letters the file needs.
  const fonts: Record<string, Reference> = {};
  for (const face of [faces.regular, faces.semibold]) fonts[face.key] = await face.put(objects);
  const painted = [];
  for (const [i, { surface, structure, width, height, alt }] of drawn.entries()) {
    signal?.throwIfAborted();
    const page = references[i] ?? objects.reserve();
    const unit = Math.ceil((Math.max(width, height) * POINTS) / LONGEST);
    const scale = POINTS / unit;
    const { resources, contents } = await surface.put(objects, fonts, scale);
    const box = [0, 0, width, height].map((side) => side * scale);
    objects.add(
      dictionary({
        Type: '/Page',
        Parent: to(tree),
        MediaBox: list(box.map(number)),
        UserUnit: unit > 1 ? String(unit) : undefined,
        Resources: to(resources),
        Contents: to(contents),
        Group: '<</S /Transparency /CS /DeviceRGB>>',
        StructParents: String(i),
        Tabs: '/S',
      }),
      page,
    );
    painted.push(structure.put(objects, { page, document, box, alt }));
  }
  objects.add(
    dictionary({ Type: '/Pages', Kids: list(references.map(to)), Count: String(references.length) }),
    tree,
  );
  const outline = drawn.map(({ title }, i) => ({ title, page: references[i] ?? tree }));
  const root = objects.add(
    dictionary({
      Type: '/Catalog',
      Pages: to(tree),
      Lang: textString(carried.language),
      MarkInfo: '<</Marked true>>',
      StructTreeRoot: to(putDocument(objects, document, painted)),
      Outlines: outline.length > 1 ? to(putOutline(objects, outline)) : undefined,
      ViewerPreferences: '<</DisplayDocTitle true>>',
      Metadata: to(await putMetadata(objects, carried)),
    }),
  );
  signal?.throwIfAborted();
  return objects.file(root, objects.add(informationOf(carried)));
}

/**
 * A PDF of one page, as {@link pdfOfPages} makes it.
 * @param svg as `elementOf` makes it.
 * @param size in CSS px.
 */
export const pdfOf = (
  svg: SVGSVGElement,
  { width, height }: { readonly width: number; readonly height: number },
  carried: Carried,
  options: PdfOptions = {},
): Promise<Blob> =>
  pdfOfPages([{ svg, width, height, title: carried.title, alt: carried.alt }], carried, options);
