import { restricts } from '../../engine/filters.ts';
import type { Exhibit } from '../../formats/exhibit.ts';
import type { SlideContent } from '../../formats/slide/slide.ts';
import { learn } from '../../i18n/catalogues.ts';
import { createSay, type Say } from '../../i18n/say.ts';
import type { Language } from '../../model/language.ts';
import { saidIn, type Slide, type Story } from '../../model/story.ts';
import { readAddress } from '../../store/permalink.ts';
import type { ViewState } from '../../store/state.ts';
import { around } from '../export/exhibits/around.ts';
import { exhibitOf } from '../export/exhibits/index.ts';
import { type AppModel, createAppModel } from '../model.ts';
import { subjectOf } from '../stories/view.ts';
import { livePoints } from './livePoints.ts';
import { totalsExhibit } from './totals/exhibit.ts';

/** The plain lines of a text. */
const linesOf = (words: string): readonly string[] =>
  words.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** All that is shown says how many it is of: where nothing is filtered, no more need be said. */
const subtitleOf = ({ filters, counting, subtitle }: Exhibit, isFiltered: boolean): string =>
  [[...(isFiltered ? [filters] : []), ...counting].join(' '), subtitle]
    .filter((words) => words !== '')
    .join(' · ');

/** Whether a view shows less than all. */
export const isFiltered = ({ filters }: Pick<ViewState, 'filters'>): boolean =>
  Object.values(filters).some(restricts);

/** What a slide says, whatever its view shows. */
export function contentOf(
  slide: Slide,
  exhibit: Exhibit | undefined,
  isFiltered: boolean,
  { language, source, number, of }: SlidePlace,
): SlideContent {
  const said = (words: Slide['headline'] | undefined) =>
    words === undefined ? '' : saidIn(words, language).trim();
  return {
    id: slide.id,
    kind: slide.kind,
    language,
    headline: said(slide.headline) || exhibit?.title || '–',
    subtitle: exhibit === undefined ? '' : subtitleOf(exhibit, isFiltered),
    lines: linesOf(said(slide.text)),
    notes: said(slide.notes),
    points: (slide.points ?? []).map((point) => ({ figure: said(point.figure), text: said(point.text) })),
    ...(exhibit === undefined ? {} : { exhibit }),
    source: exhibit?.source ?? source,
    number,
    of,
  };
}

/** A view apart from that of the page, which slides are drawn from one after the other. */
export const createStage = ({ portfolio, map }: AppModel, address: string, language: Language): AppModel =>
  createAppModel(portfolio, map, address, language);

/** Lets a view show what a slide's address says, in a language. */
export function showAddress({ view, grammar }: AppModel, address: string, language: Language): void {
  const { theme } = view.getState();
  const { state } = readAddress(address, grammar, language);
  view.getState().actions.replace({ ...state, language, theme });
}

/** What a slide shows: a view as it stands alone, and of the whole page what it comes to. */
export async function exhibitOfSlide(stage: AppModel, say: Say): Promise<Exhibit> {
  const subject = subjectOf(stage.view.getState());
  return subject === 'dashboard' ? totalsExhibit(stage, say) : exhibitOf(stage, subject, say.language);
}

/** Which slide of how many is wanted, in a language, and the source of what has none of its own. */
export type SlidePlace = Pick<SlideContent, 'language' | 'source' | 'number' | 'of'>;

/**
 * A slide drawn from a stage, as it was saved, or with its view as it is at another address: then its words are those of
 * the view. The stage must be asked for one slide after the other.
 * @param live the address of the view, where it is not as saved.
 * @throws when code or words that it needs do not arrive.
 */
export async function slideAt(
  stage: AppModel,
  slide: Slide,
  place: SlidePlace,
  live?: string,
): Promise<SlideContent> {
  const { language } = place;
  const address = live ?? slide.address;
  if (slide.address === undefined || address === undefined) return contentOf(slide, undefined, false, place);
  const say = createSay(language);
  showAddress(stage, address, language);
  const exhibit = await exhibitOfSlide(stage, say);
  const content = contentOf(slide, exhibit, isFiltered(stage.view.getState()), place);
  if (live === undefined) return content;
  // What was written of other figures may be false of these.
  const points = content.points.length > 0 ? livePoints(stage, say) : content.points;
  return { ...content, headline: exhibit.title, points };
}

/** Where the figures of a view come from. */
export const sourceOf = (stage: AppModel, language: Language): string =>
  around(stage, createSay(language)).source;

/** The slides of a story in a language, ready to be drawn. @throws when code or words that they need do not arrive. */
export async function slidesOf(
  model: AppModel,
  story: Story,
  language: Language,
): Promise<readonly SlideContent[]> {
  await learn(language);
  const stage = createStage(model, '', language);
  const source = sourceOf(stage, language);
  const slides: SlideContent[] = [];
  for (const [i, slide] of story.slides.entries())
    slides.push(await slideAt(stage, slide, { language, source, number: i + 1, of: story.slides.length }));
  return slides;
}
