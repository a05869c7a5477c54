import type { Carried } from '../exhibit.ts';
import { fontFile } from '../fonts/file.ts';
import regular from '../fonts/source-sans-3-400.ttf?url';
import semibold from '../fonts/source-sans-3-600.ttf?url';
import { readBlocks } from './file/blocks.ts';
import { informationOf, putMetadata } from './file/describe.ts';
import { draw } from './drawing/draw.ts';
import { createFace } from './font/face.ts';
import type { Matrix } from './drawing/matrix.ts';
import { createObjects, to } from './file/objects.ts';
import { createStructure } from './file/structure.ts';
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

/**
 * A PDF of one page, exactly as large as the picture, drawn with lines, areas and real text. It carries its title, its
 * language, its description and its view, and is tagged for screen readers.
 * @param svg as `elementOf` makes it.
 * @param size in CSS px.
 * @throws when a font does not arrive, when the picture has something in it that is not known here, and when it is
 * called off.
 */
export async function pdfOf(
  svg: SVGSVGElement,
  { width, height }: { readonly width: number; readonly height: number },
  carried: Carried,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<Blob> {
  const [plain, strong] = await Promise.all([load(regular, signal), load(semibold, signal)]);
  signal?.throwIfAborted();
  const faces = {
    regular: createFace(plain, 'F', 'SourceSans3-Regular'),
    semibold: createFace(strong, 'FB', 'SourceSans3-Semibold'),
  };
  const surface = createSurface(width, height);
  const structure = createStructure(readBlocks(svg, carried.title));
  const around = {
    style: inherit(INITIAL_STYLE, svg),
    matrix: fit(svg, width, height),
    opacity: 1,
    grouped: false,
  };
  for (const child of svg.children) draw(child, around, { surface, structure, faces });
  surface.write(structure.leave());
  signal?.throwIfAborted();

  const unit = Math.ceil((Math.max(width, height) * POINTS) / LONGEST);
  const scale = POINTS / unit;
  const objects = createObjects();
  const [page, pages] = [objects.reserve(), objects.reserve()];
  const { resources, contents } = await surface.put(objects, faces, scale);
  signal?.throwIfAborted();
  const box = [0, 0, width, height].map((side) => side * scale);
  objects.add(
    dictionary({
      Type: '/Page',
      Parent: to(pages),
      MediaBox: list(box.map(number)),
      UserUnit: unit > 1 ? String(unit) : undefined,
      Resources: to(resources),
      Contents: to(contents),
      Group: '<</S /Transparency /CS /DeviceRGB>>',
      StructParents: '0',
      Tabs: '/S',
    }),
    page,
  );
  objects.add(dictionary({ Type: '/Pages', Kids: list([to(page)]), Count: '1' }), pages);
  const root = objects.add(
    dictionary({
      Type: '/Catalog',
      Pages: to(pages),
      Lang: textString(carried.language),
      MarkInfo: '<</Marked true>>',
      StructTreeRoot: to(structure.put(objects, page, box, carried.alt)),
      ViewerPreferences: '<</DisplayDocTitle true>>',
      Metadata: to(await putMetadata(objects, carried)),
    }),
  );
  signal?.throwIfAborted();
  return objects.file(root, objects.add(informationOf(carried)));
}
