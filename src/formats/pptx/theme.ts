import { THEMES } from '../../charts/kit/theme.ts';

/**
 * The typeface of the deck is named here and nowhere else. Where it is not installed, what the digits say of it
 * (PANOSE, a humanist sans of regular width) lets a program find one like it; all is laid out so that even Arial,
 * which is wider, has room.
 */
const TYPEFACE =
  '<a:latin typeface="Source Sans 3" panose="020B0503030403020204" pitchFamily="34" charset="0"/>';
const FONT = `${TYPEFACE}<a:ea typeface=""/><a:cs typeface=""/>`;

const { ground, ink, ink2, line, edge, counties, funders } = THEMES.light;

const COLOURS: readonly (readonly [name: string, colour: string])[] = [
  ['dk1', ink],
  ['lt1', ground],
  ['dk2', ink2],
  ['lt2', line],
  ['accent1', funders.agency.fill],
  ['accent2', funders.actors.fill],
  ['accent3', funders.eu.fill],
  ['accent4', funders.notSplit.fill],
  ['accent5', edge],
  ['accent6', counties[2]],
  ['hlink', funders.agency.fill],
  ['folHlink', funders.eu.fill],
];

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = (width: number) => `<a:ln w="${width}">${FILL}<a:prstDash val="solid"/></a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** The theme of the deck: our colours and our type. */
export const THEME_XML = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Medel"><a:themeElements><a:clrScheme name="Medel">${COLOURS.map(
  ([name, colour]) => `<a:${name}><a:srgbClr val="${colour.slice(1)}"/></a:${name}>`,
).join(
  '',
)}</a:clrScheme><a:fontScheme name="Medel"><a:majorFont>${FONT}</a:majorFont><a:minorFont>${FONT}</a:minorFont></a:fontScheme><a:fmtScheme name="Medel"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE(6350)}${LINE(12_700)}${LINE(19_050)}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
