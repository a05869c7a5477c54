import { fold } from '../lib/fold.ts';

/** The longest name (signs, its ending apart) that every system, archive and mail program takes. */
const LONGEST = 100;

/** Letters that fold to nothing, as they are written without them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
};

/** Names that Windows keeps for itself, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Words as a part of a file name: `a` to `z`, figures and hyphens; empty where nothing is left. */
export function plainName(words: string): string {
  return fold(words)
    .replaceAll(/[ßæøœłđð]/g, (letter) => LETTERS[letter] ?? '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** As much of a name as fits into so many signs, whole words if there are any. */
function cut(name: string, room: number): string {
  if (name.length <= room) return name;
  const end = name.lastIndexOf('-', room);
  return name.slice(0, end > 0 ? end : room).replace(/-$/, '');
}

/**
 * What a file is called, without its ending: `medel-finansiering-andel-demokrati-2026-11-24`. The same things of
 * several days stand together, in their order. A long name is cut before its day.
 * @param parts what it shows, the most important first.
 * @param day as 2026-11-24.
 */
export function stemOf(parts: readonly string[], day: string): string {
  const end = `-${plainName(day)}`;
  const name = ['medel', ...parts.map(plainName).filter((part) => part !== '')].join('-');
  return `${cut(name, LONGEST - end.length)}${end}`;
}

/** The ending of any file that is made here, as one types it: it is put there again. */
const ENDING = /(?:\.(?:png|svg|pdf|csv|xlsx|json))+\s*$/i;

/** A name that was typed, as one that every system takes, without its ending; `medel` where nothing of it is left. */
export function safeStem(typed: string): string {
  const name = cut(plainName(typed.replace(ENDING, '')), LONGEST);
  if (name === '') return 'medel';
  return RESERVED.test(name) ? `medel-${name}` : name;
}
