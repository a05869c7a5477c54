import { LANGUAGES } from '../model/language.ts';
import { EMBED } from './embed.ts';
import { readFigure } from './figure.ts';
import type { Grammar, Notice } from './permalink.ts';
import { PINS_AT_MOST, SHOWS, type ViewState } from './state.ts';
import { readColumns, readSort } from './tableparameters.ts';

/** A view while it is being read. */
export type Draft = { -readonly [Part in keyof ViewState]: ViewState[Part] };

/** What a parameter asked for in vain, without its name. */
export type Refusal = Omit<Notice, 'parameter'>;

/** Reads a parameter that has one meaning only into the draft; what it cannot read it names. */
type Reader = (draft: Draft, value: string, grammar: Grammar) => readonly Refusal[];

/**
 * The version of addresses: `v=1` says what no version says. It changes only when a parameter comes to mean
 * something else; one that is renamed is read under its old name too.
 */
const VERSION = 1;

const ENDS = ['low', 'middle', 'high'] as const;

const DONE: readonly Refusal[] = [];
const named = (words: readonly string[]): readonly Refusal[] => words.map((value) => ({ value }));

/** Reads one of a few words. */
function oneOf<T extends string>(options: readonly T[], put: (draft: Draft, found: T) => void): Reader {
  return (draft, value) => {
    const found = options.find((each) => each === value);
    if (found === undefined) return [{ value }];
    put(draft, found);
    return DONE;
  };
}

/** Whether something can be pinned: a known project, or a known value of a dimension. */
function isSubject(word: string, { dimensions }: Grammar): boolean {
  const [dimension = '', value, ...more] = word.split(':');
  if (value === undefined) return dimensions['project']?.values?.has(word) ?? false;
  const known = Object.hasOwn(dimensions, dimension) ? dimensions[dimension] : undefined;
  return more.length === 0 && known?.kind === 'categories' && (known.values?.has(value) ?? false);
}

const readPins: Reader = (draft, value, grammar) => {
  const words = [...new Set(value.split(','))].filter((word) => word !== '');
  const known = words.filter((word) => isSubject(word, grammar));
  draft.pins = known.slice(0, PINS_AT_MOST);
  const over = known.slice(PINS_AT_MOST).map((each): Refusal => ({ value: each, problem: 'tooMany' }));
  return [...named(words.filter((word) => !known.includes(word))), ...over];
};

const layOut =
  (name: 'columns' | 'pinned' | 'widths'): Reader =>
  (draft, value, grammar) => {
    const read = readColumns(draft.columns, name, value, grammar);
    draft.columns = read.columns;
    return named(read.unknown);
  };

const READERS: Readonly<Record<string, Reader>> = {
  v: (_draft, value) => {
    if (value === String(VERSION)) return DONE;
    return [/^\d{1,9}$/.test(value) && Number(value) > VERSION ? { value, problem: 'newer' } : { value }];
  },
  // It says in which frame the view is shown, and is read apart (embed.ts): the view is the same.
  [EMBED]: () => DONE,
  lang: oneOf(LANGUAGES, (draft, found) => {
    draft.language = found;
  }),
  theme: oneOf(['light', 'dark'], (draft, found) => {
    draft.theme = found;
  }),
  end: oneOf(ENDS, (draft, end) => {
    draft.assumptions = { ...draft.assumptions, end };
  }),
  inkind: oneOf(['counted', 'leftOut'], (draft, inKind) => {
    draft.assumptions = { ...draft.assumptions, inKind };
  }),
  several: oneOf(['full', 'shared'], (draft, several) => {
    draft.assumptions = { ...draft.assumptions, several };
  }),
  sort: (draft, value, grammar) => {
    const read = readSort(value, grammar);
    draft.sort = read.sort;
    return [
      ...named(read.unknown),
      ...read.over.map((each): Refusal => ({ value: each, problem: 'tooMany' })),
    ];
  },
  columns: layOut('columns'),
  pinned: layOut('pinned'),
  widths: layOut('widths'),
  open: (draft, value, grammar) => {
    if (!grammar.dimensions['project']?.values?.has(value)) return [{ value }];
    draft.open = value;
    return DONE;
  },
  figure: (draft, value, grammar) => {
    if (readFigure(value, grammar) === undefined) return [{ value }];
    draft.figure = value;
    return DONE;
  },
  pin: readPins,
  show: oneOf(SHOWS, (draft, found) => {
    draft.show = found;
  }),
  enlarge: (draft, value, grammar) => {
    if (!grammar.views.includes(value)) return [{ value }];
    draft.enlarge = value;
    return DONE;
  },
};

/** The reader of a parameter that is neither a filter nor the form of a view; undefined where there is none. */
export const plainReader = (name: string): Reader | undefined =>
  Object.hasOwn(READERS, name) ? READERS[name] : undefined;
