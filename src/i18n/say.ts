import type { Language } from '../model/language.ts';
import type { Period } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import type { Quantity, Text, Unit } from '../model/schema.ts';
import type { Sum } from '../model/sum.ts';
import { messagesOf } from './catalogues.ts';
import {
  type NumberWriter,
  type Shape,
  shapeOf,
  shapeOfReading,
  shapeOfSum,
  speakShape,
  writeShape,
} from './figures.ts';
import type { Messages } from './messages.ts';
import {
  formatNumber,
  formatPercent,
  formatScaled,
  localeOf,
  type MoneyScale,
  moneyScale,
} from './numbers.ts';
import { formatPeriod } from './period.ts';

/** What a figure counts, for writing it. `count` is anything without a unit of its own. */
export type Counted = Unit | 'count';

/**
 * Everything that turns figures and texts into words of one language: the only formatter of amounts.
 * What is not stated comes out as "not stated", never as 0 or an empty string.
 */
export interface Say {
  readonly language: Language;
  readonly t: Messages;
  readonly text: (text: Text) => string;
  readonly number: (value: number) => string;
  /** "ten" up to ten, then 11. */
  readonly numberWord: (n: number) => string;
  readonly percent: (share: number) => string;
  /** The unit of a scale alone, for axes and subtitles: mnkr, SEK M. */
  readonly moneyUnit: (scale: MoneyScale) => string;
  readonly list: (items: readonly string[], kind?: 'and' | 'or') => string;
  /** A figure as written in a chart or cell: ≈50, SEK 9.5 M. */
  readonly quantity: (quantity: Quantity | undefined, counted: Counted) => string;
  readonly reading: (reading: Reading | undefined, counted: Counted) => string;
  readonly sum: (sum: Sum, counted: Counted) => string;
  /** The same without its unit, for places where an axis or a heading names it. */
  readonly bare: (reading: Reading | undefined, scale: MoneyScale) => string;
  readonly bareSum: (sum: Sum, scale: MoneyScale) => string;
  /** A figure for the ear: about 50, 9.5 million kronor. */
  readonly speak: (reading: Reading | undefined, counted: Counted) => string;
  readonly speakQuantity: (quantity: Quantity | undefined, counted: Counted) => string;
  readonly speakSum: (sum: Sum, counted: Counted) => string;
  /** How many state it: "stated by 9 of 10". */
  readonly coverage: (sum: Sum) => string;
  readonly period: (period: Period | undefined) => string;
  readonly compare: (a: string, b: string) => number;
}

/** Made once a language: formatters take time to make, and hundreds of figures ask for them. */
const made = new Map<Language, Say>();

/** The formatter of a language. @throws when the language has not been learnt. */
export function createSay(language: Language): Say {
  const say = made.get(language) ?? makeSay(language);
  made.set(language, say);
  return say;
}

function makeSay(language: Language): Say {
  const t = messagesOf(language);
  const collator = new Intl.Collator(localeOf(language), { numeric: true });
  const lists = {
    and: new Intl.ListFormat(localeOf(language), { type: 'conjunction' }),
    or: new Intl.ListFormat(localeOf(language), { type: 'disjunction' }),
  };
  const plain: NumberWriter = { number: (n) => formatNumber(language, n), unit: (x) => x };

  const scaled = (scale: MoneyScale): NumberWriter => ({
    number: (n) => formatScaled(language, n, scale),
    unit: (x) => x,
  });
  const writer = (shape: Shape, counted: Counted, spoken: boolean): NumberWriter => {
    if (counted === 'hour') return { ...plain, unit: t.figure.hours };
    if (counted === 'count') return plain;
    const scale = moneyScale(shape.high);
    const money = spoken ? t.spoken.money : t.figure.money;
    return { ...scaled(scale), unit: (x) => money(x, scale) };
  };
  const write = (shape: Shape | undefined, counted: Counted) =>
    shape ? writeShape(shape, t, writer(shape, counted, false)) : t.figure.notStated;
  const speak = (shape: Shape | undefined, counted: Counted) =>
    shape ? speakShape(shape, t, writer(shape, counted, true)) : t.figure.notStated;

  return {
    language,
    t,
    text: (text) => text[language],
    number: (value) => formatNumber(language, value),
    numberWord: (n) => t.numberWord(n, formatNumber(language, n)),
    percent: (share) => formatPercent(language, share),
    moneyUnit: (scale) => t.figure.money('', scale).replaceAll(/\s+/g, ' ').trim(),
    list: (items, kind = 'and') => lists[kind].format(items),
    quantity: (quantity, counted) => write(quantity && shapeOf(quantity), counted),
    reading: (reading, counted) => write(reading && shapeOfReading(reading), counted),
    sum: (sum, counted) => write(shapeOfSum(sum), counted),
    bare: (reading, scale) =>
      reading ? writeShape(shapeOfReading(reading), t, scaled(scale)) : t.figure.notStated,
    bareSum: (sum, scale) => {
      const shape = shapeOfSum(sum);
      return shape ? writeShape(shape, t, scaled(scale)) : t.figure.notStated;
    },
    speak: (reading, counted) => speak(reading && shapeOfReading(reading), counted),
    speakQuantity: (quantity, counted) => speak(quantity && shapeOf(quantity), counted),
    speakSum: (sum, counted) => speak(shapeOfSum(sum), counted),
    coverage: (sum) => {
      const all = sum.known + sum.unknown;
      const written = formatNumber(language, all);
      return sum.known === 0
        ? t.figure.noneStated(written)
        : t.figure.stated(formatNumber(language, sum.known), written);
    },
    period: (period) => (period && formatPeriod(period, t, language)) || t.figure.notStated,
    compare: (a, b) => collator.compare(a, b),
  };
}
