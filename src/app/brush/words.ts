import type { Say } from '../../i18n/say.ts';
import type { Ends } from './ends.ts';
import { text } from './text.ts';

/** The dimensions that a scale can be brushed of. */
export type Scaled = keyof (typeof text)['en']['names'];

/** Whether a dimension is one that can be brushed. */
export const isScaled = (dimension: string): dimension is Scaled => dimension in text.en.names;

const exactly = (value: number) => ({ low: value, middle: value, high: value, about: false, open: false });

const isMoney = (dimension: Scaled): boolean =>
  dimension === 'agency' || dimension === 'actors' || dimension === 'total';

/** A value of a scale for the ear, with what it counts. */
function spokenValue(dimension: Scaled, value: number, say: Say): string {
  if (dimension === 'years') return String(value);
  if (dimension === 'share') return say.percent(value / 100);
  if (dimension === 'people') return text[say.language].people(say.number(value), value === 1);
  return say.speak(exactly(value), 'SEK');
}

/** One end of a brush for the ear: "40 people or more", "no upper end". */
export function spokenEnd(dimension: Scaled, end: keyof Ends, value: number | undefined, say: Say): string {
  const t = text[say.language];
  if (value === undefined) return end === 'low' ? t.noLowEnd : t.noHighEnd;
  const words = spokenValue(dimension, value, say);
  if (dimension === 'years') return end === 'low' ? t.yearOrLater(words) : t.yearOrEarlier(words);
  return end === 'low' ? t.orMore(words) : t.orLess(words);
}

function written(dimension: Scaled, value: number, say: Say): string {
  if (dimension === 'years') return String(value);
  if (dimension === 'share') return say.percent(value / 100);
  return say.reading(exactly(value), isMoney(dimension) ? 'SEK' : 'count');
}

/** A brush as written on its scale: the best words first, then shorter ones. None where both ends are open. */
export function rangeWords(dimension: Scaled, { low, high }: Ends, say: Say): readonly string[] {
  const { interval, figure } = say.t;
  if (low !== undefined && high !== undefined) {
    if (low === high) return [written(dimension, low, say)];
    if (dimension === 'years') return [interval.between(String(low), String(high))];
    if (dimension === 'share') return [interval.between(say.number(low), written(dimension, high, say))];
    const reading = { low, middle: low, high, about: false, open: false };
    return [say.reading(reading, isMoney(dimension) ? 'SEK' : 'count')];
  }
  const [value, longer, shorter] =
    low === undefined ? [high, interval.to, figure.atMost] : [low, interval.from, figure.atLeast];
  if (value === undefined) return [];
  const words = written(dimension, value, say);
  return [
    dimension === 'years'
      ? spokenEnd(dimension, low === undefined ? 'high' : 'low', value, say)
      : longer(words),
    shorter(words),
  ];
}
