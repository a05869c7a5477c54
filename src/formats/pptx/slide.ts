import type { Language } from '../../model/language.ts';
import { escaped } from '../xml.ts';
import type { DeckSlide, Shown } from './deck.ts';
import { gridXml } from './grid.ts';
import { type Layout, notesShapes, SEATS } from './masters.ts';
import { CHART, NAMES, TABLE } from './namespaces.ts';
import { placesOf, type Placed, POINTS, SIZES, SOURCE } from './place.ts';
import { notesXml, paragraphXml, runXml, spaceBefore, styleXml } from './runs.ts';
import { frameXml, type Place, placeXml, roleXml, treeXml, wordsShape } from './shapes.ts';
import { text } from './text.ts';

/** The layout that a slide is made by. */
export function layoutOf({ kind, points }: DeckSlide): Layout {
  if (kind !== 'view') return kind;
  return points.length > 0 ? 'numbers' : 'view';
}

/** Large numbers, each with what it counts below it. */
const pointsXml = (
  points: DeckSlide['points'],
  { pointScale: scale, figureSize }: Placed,
  language: Language,
): string =>
  points
    .map(({ figure, text: words }, i) => {
      const above = i === 0 ? '' : spaceBefore(POINTS.before * scale);
      const large = runXml(figure, language, { size: figureSize, bold: true, colour: 'ink' });
      const small = runXml(words, language, scale < 1 ? { size: SIZES.point * scale } : {});
      return paragraphXml(large, language, above) + paragraphXml(small, language);
    })
    .join('');

const attributes = (id: number, { name, alt }: Shown): string =>
  `id="${id}" name="${escaped(name)}" descr="${escaped(alt)}"`;

const frame = (id: number, shown: Shown, place: Place, uri: string, content: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr ${attributes(id, shown)}/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${roleXml({ idx: SEATS.body })}</p:nvPr></p:nvGraphicFramePr>${frameXml(place)}<a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></p:graphicFrame>`;

/** The largest place for a picture within another, in its own proportions, at its top. */
function fitted({ width, height }: { readonly width: number; readonly height: number }, room: Place): Place {
  const scale = Math.min(room.width / width, room.height / height);
  return { x: room.x, y: room.y, width: width * scale, height: height * scale };
}

/** What is shown, as the shape that it is. @param part the relation that leads to its chart or its picture. */
function bodyXml(id: number, shown: Shown, place: Place, part: string, language: Language): string {
  const { body } = shown;
  switch (body.kind) {
    case 'bars':
    case 'dots':
      return frame(id, shown, place, CHART, `<c:chart xmlns:c="${CHART}" r:id="${part}"/>`);
    case 'grid':
      return frame(id, shown, place, TABLE, gridXml(body, place.width, language));
    case 'picture':
      return `<p:pic><p:nvPicPr><p:cNvPr ${attributes(id, shown)}/><p:cNvPicPr><a:picLocks noGrp="1" noChangeAspect="1"/></p:cNvPicPr><p:nvPr>${roleXml({ idx: SEATS.body })}</p:nvPr></p:nvPicPr><p:blipFill><a:blip r:embed="${part}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${placeXml(fitted(body, place))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
  }
}

/** The source at the foot. */
const sourceXml = (source: string, language: Language): string =>
  paragraphXml(
    runXml(source, language, { size: SIZES.foot, colour: 'ink2', typeface: true }),
    language,
    '<a:pPr algn="l"/>',
  );

function headShape({ kind, headline }: DeckSlide, places: Placed, language: Language): string {
  const role = kind === 'title' ? ({ type: 'ctrTitle' } as const) : ({ type: 'title' } as const);
  const run = runXml(headline, language, { size: places.headlineSize });
  return wordsShape(2, text[language].seats.headline, role, paragraphXml(run, language), {
    place: places.headline,
    ...(places.headlineLow ? { properties: '<a:bodyPr anchor="b"/>' } : {}),
  });
}

/** The words of a shape that may be missing. */
const some = (words: readonly string[], shape: () => string): string => (words.length === 0 ? '' : shape());

/**
 * A slide. Its shapes stand in the order in which they are read.
 * @param part the relation that leads to its chart or its picture; empty where it has neither.
 */
export function slideXml(slide: DeckSlide, number: number, part: string, language: Language): string {
  const { kind, subtitle, lines, points, shown, source } = slide;
  const t = text[language].seats;
  const places = placesOf(slide);
  const plain = (each: readonly string[], style = {}) =>
    each.map((line) => paragraphXml(runXml(line, language, style), language)).join('');
  const lineRole =
    kind === 'title'
      ? ({ type: 'subTitle', idx: SEATS.lines } as const)
      : ({ type: 'body', idx: SEATS.lines } as const);
  const field = `<a:fld id="{6B1D7C0A-5E0F-4B5C-9B43-8E6F1C0D2A11}" type="slidenum">${styleXml('rPr', language, {})}<a:t>${number}</a:t></a:fld>`;
  const shapes = [
    headShape(slide, places, language),
    some(subtitle === '' || kind !== 'view' ? [] : [subtitle], () =>
      wordsShape(3, t.subtitle, { type: 'body', idx: SEATS.subtitle }, plain([subtitle]), {
        place: places.subtitle,
      }),
    ),
    some(kind === 'view' ? [] : lines, () =>
      wordsShape(4, t.lines, lineRole, plain(lines), { place: places.lines }),
    ),
    shown === undefined ? '' : bodyXml(5, shown, places.body, part, language),
    some(
      points.map(({ figure }) => figure),
      () =>
        wordsShape(6, t.points, { type: 'body', idx: SEATS.points }, pointsXml(points, places, language), {
          place: places.points,
        }),
    ),
    some(shown?.footnotes ?? [], () =>
      wordsShape(
        7,
        t.footnotes,
        { type: 'body', idx: SEATS.footnotes },
        plain(shown?.footnotes ?? [], { size: places.footnoteSize }),
        { place: places.footnotes },
      ),
    ),
    // Some programs give a footer a look of their own, so all of it is said.
    wordsShape(8, t.source, { type: 'ftr', idx: SEATS.source }, sourceXml(source, language), {
      place: SOURCE,
    }),
    wordsShape(9, t.number, { type: 'sldNum', idx: SEATS.number }, paragraphXml(field, language)),
  ];
  return `<p:sld ${NAMES}>${treeXml(shapes.join(''))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** The page of notes of a slide. */
export const notesSlideXml = (notes: string, language: Language): string =>
  `<p:notes ${NAMES}>${treeXml(notesShapes(notesXml(notes, language), language, false))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
