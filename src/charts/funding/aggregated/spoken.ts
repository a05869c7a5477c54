import type { Bin } from '../../../engine/bins.ts';
import type { MoneyScale } from '../../../i18n/numbers.ts';
import type { Say } from '../../../i18n/say.ts';
import { reading } from '../../../model/reading.ts';
import type { Counted } from './bins.ts';
import type { GroupedText } from './text.ts';

/** A bin of money for the ear, and as written in a table. */
export const speakBin = ({ low, high }: Bin, say: Say): string =>
  say.speak(reading(low, high, false, false), 'SEK');
export const writeBin = ({ low, high }: Bin, say: Say): string =>
  say.reading(reading(low, high, false, false), 'SEK');

/** Where a bin begins, on an axis. */
export const writeEdge = (value: number, scale: MoneyScale, say: Say): string =>
  say.bare(reading(value, value, false, false), scale);

/** How many projects a mark stands for: "12 of 1,000 projects"; and whether it is chosen. */
export function speakCount({ count, chosen }: Counted, kept: number, say: Say, text: GroupedText): string {
  const projects = text.of(say.number(count), text.projects(kept, say.number(kept)));
  return chosen ? `${projects}; ${text.chosen}` : projects;
}
