import { NOT_STATED } from '../engine/columns.ts';
import { NOT_STATED_WORD } from '../engine/figurenames.ts';
import type { Filter } from '../engine/filters.ts';
import { wordsOf } from './filters.ts';

export type FilterKind = Filter['kind'];

/** A filter as read from an address, and the parts of it that are not known. */
interface ReadFilter {
  readonly filter: Filter | undefined;
  readonly unknown: readonly string[];
}

const toValue = (word: string): string => (word === NOT_STATED_WORD ? NOT_STATED : word);
const toWord = (value: string): string => (value === NOT_STATED ? NOT_STATED_WORD : value);

function readCategories(
  text: string,
  known: ReadonlySet<string> | undefined,
  mode: string | null,
): ReadFilter {
  const words = [...new Set(text.split(',').filter((word) => word !== ''))];
  const isKnown = (word: string) => {
    const value = toValue(word.replace(/^-/, ''));
    return value === NOT_STATED || known === undefined || known.has(value);
  };
  const good = words.filter(isKnown);
  const exclude = good.filter((word) => word.startsWith('-')).map((word) => toValue(word.slice(1)));
  const include = good
    .filter((word) => !word.startsWith('-'))
    .map(toValue)
    .filter((value) => !exclude.includes(value));
  const empty = include.length + exclude.length === 0 && mode !== 'all';
  return {
    filter: empty
      ? undefined
      : {
          kind: 'categories',
          mode: mode === 'all' ? 'all' : 'any',
          include: include.toSorted(),
          exclude: exclude.toSorted(),
        },
    unknown: words.filter((word) => !isKnown(word)),
  };
}

/** How an address asks for only what lies in an interval in every case. */
const SURE_WORD = 'sure';

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/i;

function readInterval(text: string): ReadFilter {
  const refused: ReadFilter = { filter: undefined, unknown: [text] };
  const [range = '', ...words] = text.split(',');
  if (words.length === 0 && range === NOT_STATED_WORD)
    return { filter: { kind: 'interval', unknown: 'only' }, unknown: [] };
  if (words.length === 0 && range === `-${NOT_STATED_WORD}`)
    return { filter: { kind: 'interval' }, unknown: [] };
  const unknown = words.filter((word) => word !== NOT_STATED_WORD && word !== SURE_WORD);
  const ends = range.split('..');
  const [low = '', high = ''] = ends.length === 1 ? [range, range] : ends;
  const readable = [low, high].every(
    (end) => end === '' || (NUMBER.test(end) && Number.isFinite(Number(end))),
  );
  if (ends.length > 2 || !readable || (low === '' && high === '')) return refused;
  if (low !== '' && high !== '' && Number(low) > Number(high)) return refused;
  return {
    filter: {
      kind: 'interval',
      ...(low === '' ? {} : { low: Number(low) + 0 }),
      ...(high === '' ? {} : { high: Number(high) + 0 }),
      ...(words.includes(SURE_WORD) ? { sure: true } : {}),
      ...(words.includes(NOT_STATED_WORD) ? { unknown: 'keep' } : {}),
    },
    unknown,
  };
}

/** Reads the value of a parameter as a filter; what is not known in it is named, never thrown. */
export function readFilter(
  kind: FilterKind,
  text: string,
  known: ReadonlySet<string> | undefined,
  mode: string | null,
): ReadFilter {
  switch (kind) {
    case 'categories':
      return readCategories(text, known, mode);
    case 'interval':
      return readInterval(text);
    case 'text': {
      const words = wordsOf(text);
      return { filter: words.length === 0 ? undefined : { kind: 'text', words }, unknown: [] };
    }
  }
}

/** A number as short as it can be read again: 10e6, 9.5e6, 450000. */
function writeNumber(value: number | undefined): string {
  if (value === undefined) return '';
  const short = `${value / 1e6}e6`;
  const exact = Number(short) === value;
  return exact && value >= 1e6 && Number.isInteger(value / 1e4) ? short : String(value);
}

/** Writes a filter as the value of its parameter. */
export function writeFilter(filter: Filter): string {
  switch (filter.kind) {
    case 'categories':
      return [...filter.include.map(toWord), ...filter.exclude.map((value) => `-${toWord(value)}`)].join(',');
    case 'interval': {
      if (filter.unknown === 'only') return NOT_STATED_WORD;
      if (filter.low === undefined && filter.high === undefined) return `-${NOT_STATED_WORD}`;
      return [
        `${writeNumber(filter.low)}..${writeNumber(filter.high)}`,
        ...(filter.sure ? [SURE_WORD] : []),
        ...(filter.unknown === 'keep' ? [NOT_STATED_WORD] : []),
      ].join(',');
    }
    case 'text':
      return filter.words.join(' ');
  }
}
