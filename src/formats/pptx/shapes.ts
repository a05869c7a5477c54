import { escaped } from '../xml.ts';

/** A place on a slide (points; a slide is 960 by 540). */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The unit of the format: so many of it are a point. */
const EMU = 12_700;
export const emu = (points: number): number => Math.round(points * EMU);

const corners = ({ x, y, width, height }: Place): string =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;

/** A place as the properties of a shape hold it. */
export const placeXml = (place: Place): string => `<a:xfrm>${corners(place)}</a:xfrm>`;
export const frameXml = (place: Place): string => `<p:xfrm>${corners(place)}</p:xfrm>`;

/** A role that the layout gives a shape: its kind, and its number where there are several. */
export interface Role {
  readonly type?: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum' | 'sldImg';
  readonly idx?: number;
}

export const roleXml = ({ type, idx }: Role): string =>
  `<p:ph${type === undefined ? '' : ` type="${type}"`}${idx === undefined ? '' : ` idx="${idx}"`}/>`;

/** A shape of words in a role. What is not said of it here the layout says. */
export const wordsShape = (
  id: number,
  name: string,
  role: Role,
  paragraphs: string,
  {
    place,
    properties = '<a:bodyPr/>',
    lists = '<a:lstStyle/>',
  }: { readonly place?: Place | undefined; readonly properties?: string; readonly lists?: string } = {},
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escaped(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${roleXml(role)}</p:nvPr></p:nvSpPr><p:spPr>${place ? placeXml(place) : ''}</p:spPr><p:txBody>${properties}${lists}${paragraphs}</p:txBody></p:sp>`;

/** The tree that all shapes of a slide hang on, which are read aloud in its order. */
export const treeXml = (
  shapes: string,
  { name, ground = '' }: { readonly name?: string; readonly ground?: string } = {},
): string =>
  `<p:cSld${name === undefined ? '' : ` name="${escaped(name)}"`}>${ground}<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree></p:cSld>`;
