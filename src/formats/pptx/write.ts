import { CORE_PROPERTIES, coreXml, DECLARATION, OFFICE } from '../opc.ts';
import { workbookOf, XLSX_TYPE } from '../xlsx/write.ts';
import type { Chart, Deck, DeckSlide } from './deck.ts';
import { bookOf, chartXml } from './chart/index.ts';
import { type Layout, LAYOUTS, layoutXml, masterXml, notesMasterXml, sizesXml } from './masters.ts';
import { NAMES } from './namespaces.ts';
import { Package, Part } from './package.ts';
import { placesOf, SLIDE } from './place.ts';
import { layoutOf, notesSlideXml, slideXml } from './slide.ts';
import { THEME_XML } from './theme.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const DRAWING = 'application/vnd.openxmlformats-officedocument';
/** What the file of a deck is. */
export const PPTX_TYPE = `${TYPE}.presentation`;

const relation = (kind: string): string => `${OFFICE}/${kind}`;

/** The parts that all slides share. */
function frameOf() {
  const presentation = new Part('ppt/presentation.xml', `${TYPE}.presentation.main+xml`);
  const master = new Part('ppt/slideMasters/slideMaster1.xml', `${TYPE}.slideMaster+xml`);
  const notes = new Part('ppt/notesMasters/notesMaster1.xml', `${TYPE}.notesMaster+xml`);
  const theme = (n: number) => new Part(`ppt/theme/theme${n}.xml`, `${DRAWING}.theme+xml`);
  const layouts = LAYOUTS.map((layout, i) => ({
    layout,
    part: new Part(`ppt/slideLayouts/slideLayout${i + 1}.xml`, `${TYPE}.slideLayout+xml`),
  }));
  return { presentation, master, notes, themes: [theme(1), theme(2)] as const, layouts };
}

/** Writes a deck, slide by slide. Shared parts are written last, when all that leads to them is known. */
class Writer {
  readonly #package = new Package();
  readonly #frame = frameOf();
  readonly #deck: Deck;
  #charts = 0;
  #pictures = 0;
  #notes = 0;

  constructor(deck: Deck) {
    this.#deck = deck;
  }

  /** A chart with its workbook. @returns its part. */
  async #chart(chart: Chart, slide: DeckSlide): Promise<Part> {
    const { language, title } = this.#deck;
    this.#charts += 1;
    const part = new Part(`ppt/charts/chart${this.#charts}.xml`, `${DRAWING}.drawingml.chart+xml`);
    const path = `ppt/embeddings/workbook${this.#charts}.xlsx`;
    const book = bookOf(chart, language);
    const workbook = await workbookOf(book.table, title);
    await this.#package.addFile(path, XLSX_TYPE, new Uint8Array(await workbook.arrayBuffer()));
    const id = part.relate(relation('package'), { path });
    await this.#package.add(part, chartXml(chart, book, placesOf(slide).body, id, language));
    return part;
  }

  /** What a slide shows in a part of its own. @returns the relation of the slide that leads there; empty where there is none. */
  async #shown(slide: DeckSlide, part: Part): Promise<string> {
    const body = slide.shown?.body;
    if (body === undefined || body.kind === 'grid') return '';
    if (body.kind !== 'picture') return part.relate(relation('chart'), await this.#chart(body, slide));
    this.#pictures += 1;
    const path = `ppt/media/image${this.#pictures}.png`;
    await this.#package.addFile(path, 'image/png', body.png);
    return part.relate(relation('image'), { path });
  }

  #layout(layout: Layout): Part {
    const found = this.#frame.layouts.find((each) => each.layout === layout);
    if (found === undefined) throw new Error(`there is no layout ${layout}`);
    return found.part;
  }

  /** Writes a slide with its notes. @returns the relation of the presentation that leads there. */
  async slide(slide: DeckSlide, number: number): Promise<string> {
    const { language } = this.#deck;
    const { presentation, notes } = this.#frame;
    const part = new Part(`ppt/slides/slide${number}.xml`, `${TYPE}.slide+xml`);
    part.relate(relation('slideLayout'), this.#layout(layoutOf(slide)));
    const shown = await this.#shown(slide, part);
    if (slide.notes.trim() !== '') {
      this.#notes += 1;
      const page = new Part(`ppt/notesSlides/notesSlide${this.#notes}.xml`, `${TYPE}.notesSlide+xml`);
      page.relate(relation('notesMaster'), notes);
      page.relate(relation('slide'), part);
      part.relate(relation('notesSlide'), page);
      await this.#package.add(page, notesSlideXml(slide.notes, language));
    }
    await this.#package.add(part, slideXml(slide, number, shown, language));
    return presentation.relate(relation('slide'), part);
  }

  /** Writes what slides share, and ends the file. */
  async end(slides: readonly string[]): Promise<Blob> {
    const { language, title } = this.#deck;
    const { presentation, master, notes, themes, layouts } = this.#frame;
    const ids = layouts.map(({ part }) => master.relate(relation('slideLayout'), part));
    master.relate(relation('theme'), themes[0]);
    notes.relate(relation('theme'), themes[1]);
    for (const { layout, part } of layouts) {
      part.relate(relation('slideMaster'), master);
      await this.#package.add(part, layoutXml(layout, language));
    }
    await this.#package.add(master, masterXml(ids, language));
    await this.#package.add(notes, notesMasterXml(language));
    for (const theme of themes) await this.#package.add(theme, THEME_XML);
    const [toMaster, toNotes] = [
      presentation.relate(relation('slideMaster'), master),
      presentation.relate(relation('notesMaster'), notes),
    ];
    presentation.relate(relation('theme'), themes[0]);
    const list = slides.map((id, i) => `<p:sldId id="${256 + i}" r:id="${id}"/>`).join('');
    await this.#package.add(
      presentation,
      `<p:presentation ${NAMES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${toMaster}"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="${toNotes}"/></p:notesMasterIdLst>${list === '' ? '' : `<p:sldIdLst>${list}</p:sldIdLst>`}${sizesXml(SLIDE)}</p:presentation>`,
    );
    const core = new Part('docProps/core.xml', CORE_PROPERTIES.type);
    await this.#package.add(core, coreXml(title).slice(DECLARATION.length));
    const app = new Part('docProps/app.xml', `${DRAWING}.extended-properties+xml`);
    await this.#package.add(
      app,
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Medel</Application></Properties>',
    );
    return this.#package.blob(PPTX_TYPE, [
      [relation('officeDocument'), presentation],
      [CORE_PROPERTIES.relation, core],
      [relation('extended-properties'), app],
    ]);
  }
}

/**
 * A deck as a PowerPoint file.
 * @param onSlide told how many slides are written.
 * @throws the reason of the signal, once it is aborted.
 */
export async function writePptx(
  deck: Deck,
  {
    signal,
    onSlide,
  }: { readonly signal?: AbortSignal | undefined; readonly onSlide?: (done: number) => void } = {},
): Promise<Blob> {
  const writer = new Writer(deck);
  const slides: string[] = [];
  for (const [i, slide] of deck.slides.entries()) {
    signal?.throwIfAborted();
    slides.push(await writer.slide(slide, i + 1));
    onSlide?.(i + 1);
  }
  const blob = await writer.end(slides);
  signal?.throwIfAborted();
  return blob;
}
