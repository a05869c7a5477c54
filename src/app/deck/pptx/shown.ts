import { charts } from '../../../charts/registry.ts';
import { AGGREGATED_FROM } from '../../../charts/kit/define.ts';
import type { Exhibit } from '../../../formats/exhibit.ts';
import type { DeckSlide, Pixels, Shown } from '../../../formats/pptx/deck.ts';
import { gridHeight } from '../../../formats/pptx/grid.ts';
import { nativeOf } from '../../../formats/pptx/native/index.ts';
import type { Native } from '../../../formats/pptx/native/native.ts';
import { placesOf } from '../../../formats/pptx/place.ts';
import { text } from '../../../formats/pptx/text.ts';
import type { Say } from '../../../i18n/say.ts';
import { inputsOf, partOf } from '../../card/part.ts';
import type { AppModel } from '../../model.ts';
import { comparisonGrid } from './comparison.ts';
import { totalsBars } from './totals.ts';

/** The words of a table may be so large (points); one that does not fit even so goes as a picture. */
const TABLE_SIZES = [12, 11, 10, 9, 8.5];

/** Makes the pixels of a view in a room (points). */
export type Draw = (
  exhibit: Exhibit,
  room: { readonly width: number; readonly height: number },
) => Promise<Pixels>;

function nativeIn(stage: AppModel, subject: string, say: Say, width: number): Native | undefined {
  if (subject === 'dashboard') return totalsBars(stage, say);
  const chart = charts.find(({ id }) => id === subject);
  if (chart === undefined) return undefined;
  const { portfolio, map, view, results } = stage;
  const aggregated = portfolio.projects.length >= AGGREGATED_FROM;
  const part = partOf(chart, view.getState(), results.getState());
  return nativeOf(chart.id, inputsOf(chart, part, { portfolio, map, say, aggregated }), width);
}

/**
 * What a slide shows, in the form that says most without saying more than is known: a chart of the program's own, a
 * table, or else a picture.
 * @param stage a model in the state of the slide.
 * @returns it, and what then stands under the headline.
 */
export async function shownOf(
  slide: DeckSlide,
  exhibit: Exhibit,
  stage: AppModel,
  say: Say,
  draw: Draw,
): Promise<Pick<DeckSlide, 'subtitle'> & { readonly shown: Shown }> {
  const t = text[say.language];
  const { title, alt, subject } = exhibit;
  const said = { alt, footnotes: [] };
  const room = placesOf(slide).body;
  const native = nativeIn(stage, subject, say, room.width);
  if (native !== undefined) {
    const { subtitle: own, ...rest } = native;
    return {
      subtitle: own === undefined ? slide.subtitle : slide.subtitle.replace(exhibit.subtitle, own),
      shown: { ...said, ...rest, name: t.chart(title) },
    };
  }
  const { subtitle } = slide;
  if (subject === 'compare') {
    const grid = comparisonGrid(stage, say);
    const body = TABLE_SIZES.map((size) => ({ ...grid, size })).find(
      (each) => gridHeight(each, room.width) <= room.height,
    );
    if (body !== undefined) return { subtitle, shown: { ...said, body, name: t.table(title) } };
  }
  return { subtitle, shown: { ...said, body: await draw(exhibit, room), name: t.picture(title) } };
}
