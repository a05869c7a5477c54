import type { Say } from '../../i18n/say.ts';
import { PLACE_ROLES } from './projects.ts';
import { namesOf, type Telling } from './tell.ts';
import type { MapText } from './text.ts';
import type { PlaceState, Region } from './view.ts';

const outside = (lit: boolean, say: Say): string => (lit ? '' : `; ${say.t.spoken.outside}`);

/** A county, the whole country or "not stated" as read aloud: its projects, which they are, and their money. */
export const spokenRegion = (name: string, region: Region, tell: Telling, say: Say): string =>
  `${name}: ${tell.spoken(region)}${outside(region.lit, say)}`;

/** A place as read aloud: whose base it is, whose partner place, and who works there. */
export function spokenPlace(place: PlaceState, say: Say, text: MapText): string {
  const { count, by } = place;
  const parts = PLACE_ROLES.flatMap((role) => {
    // Where some project is within the filter, the others are passed over.
    const told = count > 0 ? by[role].filter(({ within }) => within) : by[role];
    return told.length === 0 ? [] : [text.by[role](namesOf(told, say, text), told.length)];
  });
  return `${place.name}, ${parts.join('; ')}${outside(place.lit, say)}`;
}
