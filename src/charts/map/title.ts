import type { Say } from '../../i18n/say.ts';
import type { MapText } from './text.ts';
import { byValue, type MapView } from './view.ts';

/** The finding: in how many of the counties there are projects. */
export function title({ counties, peopled }: MapView, say: Say, text: MapText): string {
  const all = counties.length;
  if (all === 0) return text.name;
  return peopled === 0 ? text.titleNone(all) : text.title(say.numberWord(peopled), all);
}

/** The same figures as the picture's in one paragraph, after a title. */
export function summary(titled: string, view: MapView, say: Say, text: MapText): string {
  const { tell } = view;
  const counties = view.counties
    .filter(({ count }) => count > 0)
    .toSorted(byValue)
    .map((county) => `${text.county(county.name)} ${tell.brief(county)}`);
  return text.summary(
    titled,
    counties.length === 0 ? '' : say.list(counties),
    tell.whole(view.wholeCountry),
    tell.whole(view.notStated),
  );
}
