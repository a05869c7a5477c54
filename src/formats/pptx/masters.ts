import type { Language } from '../../model/language.ts';
import { lineXml, solid } from './colour.ts';
import { NAMES } from './namespaces.ts';
import { NUMBER, placesOf, SIZES, SOURCE } from './place.ts';
import { paragraphXml, runXml, styleXml } from './runs.ts';
import { emu, type Place, placeXml, treeXml, wordsShape } from './shapes.ts';
import { text } from './text.ts';

const MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const GROUND = `<p:bg><p:bgPr>${solid('ground')}<a:effectLst/></p:bgPr></p:bg>`;

/** The numbers that shapes have in every layout, so that a slide can be given another one. */
export const SEATS = {
  lines: 1,
  subtitle: 13,
  points: 14,
  footnotes: 15,
  body: 16,
  source: 11,
  number: 12,
} as const;

const type = (font: 'mj' | 'mn') =>
  `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/>`;

/** How words of a level look: size in points. */
const level = (
  n: number,
  { size, bold = false, colour }: { size: number; bold?: boolean; colour: 'ink' | 'ink2' },
  { align = 'l', font = 'mn' }: { readonly align?: 'l' | 'r'; readonly font?: 'mj' | 'mn' } = {},
): string =>
  `<a:lvl${n}pPr marL="0" indent="0" algn="${align}"><a:buNone/><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${solid(colour)}${type(font)}</a:defRPr></a:lvl${n}pPr>`;

const LEVELS = [1, 2, 3, 4, 5];
const styles = `<p:txStyles><p:titleStyle>${level(1, { size: SIZES.headline, bold: true, colour: 'ink' }, { font: 'mj' })}</p:titleStyle><p:bodyStyle>${LEVELS.map((n) => level(n, { size: SIZES.lines, colour: 'ink2' })).join('')}</p:bodyStyle><p:otherStyle>${LEVELS.map((n) => level(n, { size: SIZES.point, colour: 'ink' })).join('')}</p:otherStyle></p:txStyles>`;

/** Words begin at the very edges of their box. @param anchor at its top, or at its bottom. */
const box = (anchor: 't' | 'b'): string =>
  `<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>`;

const list = (levels: string): string => `<a:lstStyle>${levels}</a:lstStyle>`;

/** A seat of a layout, with the words that a program shows in it while it is empty. */
const seat = (
  id: number,
  name: string,
  role: Parameters<typeof wordsShape>[2],
  place: Place,
  language: Language,
  { anchor = 't', lists = '<a:lstStyle/>' }: { readonly anchor?: 't' | 'b'; readonly lists?: string } = {},
): string =>
  wordsShape(id, name, role, paragraphXml(runXml(name, language), language), {
    place,
    properties: box(anchor),
    lists,
  });

/** The source and the number of a slide, as the master and every layout have them. */
function footSeats(language: Language): string {
  const t = text[language];
  const small = (align: 'l' | 'r') => list(level(1, { size: SIZES.foot, colour: 'ink2' }, { align }));
  const field = `<a:fld id="{6B1D7C0A-5E0F-4B5C-9B43-8E6F1C0D2A11}" type="slidenum">${styleXml('rPr', language, {})}<a:t>‹#›</a:t></a:fld>`;
  return `${wordsShape(20, t.seats.source, { type: 'ftr', idx: SEATS.source }, paragraphXml('', language), {
    place: SOURCE,
    properties: box('b'),
    lists: small('l'),
  })}${wordsShape(21, t.seats.number, { type: 'sldNum', idx: SEATS.number }, paragraphXml(field, language), {
    place: NUMBER,
    properties: box('b'),
    lists: small('r'),
  })}`;
}

const nothing = { headline: 'x', subtitle: 'x', lines: ['x', 'x'], source: '', notes: '' };
const onePoint = [{ figure: '1', text: 'x' }];

/** The line above the words of a title or a closing slide. */
export const ruleShape = (id: number, name: string, place: Place): string =>
  `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>${placeXml(place)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${lineXml('ink', 2)}</p:spPr></p:cxnSp>`;

/** The master of all slides. @param layouts the relations that lead to them. */
export function masterXml(layouts: readonly string[], language: Language): string {
  const t = text[language].seats;
  const { headline, body } = placesOf({ ...nothing, kind: 'view', points: [] });
  const shapes = `${seat(2, t.headline, { type: 'title' }, headline, language)}${seat(3, t.lines, { type: 'body', idx: SEATS.lines }, body, language)}${footSeats(language)}`;
  const ids = layouts.map((id, i) => `<p:sldLayoutId id="${2_147_483_649 + i}" r:id="${id}"/>`).join('');
  return `<p:sldMaster ${NAMES}>${treeXml(shapes, { ground: GROUND })}${MAP}<p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst>${styles}</p:sldMaster>`;
}

/** The layouts of slides by their names: of words, of a view, and of a view with large numbers beside it. */
export const LAYOUTS = ['title', 'view', 'numbers', 'closing'] as const;
export type Layout = (typeof LAYOUTS)[number];

const points = list(level(1, { size: SIZES.point, colour: 'ink2' }));

/** A layout of slides. */
export function layoutXml(layout: Layout, language: Language): string {
  const t = text[language];
  const isView = layout === 'view' || layout === 'numbers';
  const places = placesOf({
    ...nothing,
    kind: isView ? 'view' : layout,
    points: layout === 'view' ? [] : onePoint,
    ...(isView
      ? {
          shown: {
            body: { kind: 'grid', size: 11, widths: [], head: [], rows: [] },
            name: '',
            alt: '',
            footnotes: ['x'],
          },
        }
      : {}),
  });
  const sized = (size: number, colour: 'ink' | 'ink2', bold = false) =>
    list(level(1, { size, colour, bold }));
  const numbers = seat(
    6,
    t.seats.points,
    { type: 'body', idx: SEATS.points },
    isView ? { ...places.points, y: places.body.y, height: places.body.height } : places.points,
    language,
    { lists: points },
  );
  const headLists = list(level(1, { size: places.headlineSize, bold: true, colour: 'ink' }, { font: 'mj' }));
  const shapes = isView
    ? [
        seat(2, t.seats.headline, { type: 'title' }, places.headline, language),
        seat(3, t.seats.subtitle, { type: 'body', idx: SEATS.subtitle }, places.subtitle, language, {
          lists: sized(SIZES.subtitle, 'ink2'),
        }),
        seat(4, t.seats.body, { idx: SEATS.body }, places.body, language),
        ...(layout === 'numbers' ? [numbers] : []),
        seat(7, t.seats.footnotes, { type: 'body', idx: SEATS.footnotes }, places.footnotes, language, {
          anchor: 'b',
          lists: sized(SIZES.footnote, 'ink2'),
        }),
      ]
    : [
        ruleShape(9, t.seats.rule, places.rule),
        seat(
          2,
          t.seats.headline,
          { type: layout === 'title' ? 'ctrTitle' : 'title' },
          places.headline,
          language,
          { lists: headLists },
        ),
        seat(
          3,
          t.seats.lines,
          { type: layout === 'title' ? 'subTitle' : 'body', idx: SEATS.lines },
          places.lines,
          language,
        ),
        numbers,
      ];
  const kind = layout === 'title' ? ' type="title"' : ' userDrawn="1"';
  return `<p:sldLayout ${NAMES} preserve="1"${kind}>${treeXml([...shapes, footSeats(language)].join(''), { name: t.layouts[layout] })}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** The pages of notes (points): A4 upright. */
export const NOTES_PAGE = { width: 595, height: 842 };
const IMAGE: Place = { x: 60, y: 60, width: 475, height: 267 };
const NOTES: Place = { x: 60, y: 350, width: 475, height: 430 };

/** The shapes of a page of notes: the slide small, and the words. */
export const notesShapes = (words: string, language: Language, placed: boolean): string => {
  const t = text[language].seats;
  const at = placed ? placeXml(IMAGE) : '';
  const outline = placed ? `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${lineXml('line', 0.75)}` : '';
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${t.image}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${at}${outline}</p:spPr></p:sp>${wordsShape(3, t.notes, { type: 'body', idx: 3 }, words, placed ? { place: NOTES } : {})}`;
};

/** The master of the pages of notes. */
export function notesMasterXml(language: Language): string {
  const t = text[language].seats;
  const shapes = notesShapes(paragraphXml(runXml(t.notes, language), language), language, true);
  const notesStyle = LEVELS.map((n) => level(n, { size: 12, colour: 'ink' })).join('');
  return `<p:notesMaster ${NAMES}>${treeXml(shapes, { ground: GROUND })}${MAP}<p:notesStyle>${notesStyle}</p:notesStyle></p:notesMaster>`;
}

/** How large slides and pages of notes are, as the presentation says it. */
export const sizesXml = (slide: { readonly width: number; readonly height: number }): string =>
  `<p:sldSz cx="${emu(slide.width)}" cy="${emu(slide.height)}"/><p:notesSz cx="${emu(NOTES_PAGE.width)}" cy="${emu(NOTES_PAGE.height)}"/>`;
