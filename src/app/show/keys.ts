/** What a key does in a show; the windows of the audience and of the presenter have the same keys. */
export type ShowAct =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'restore'
  | 'leave'
  | 'fullscreen'
  | 'chips'
  | 'spotlight'
  | 'place'
  | 'presenter'
  | 'help'
  | 'timer'
  | 'larger'
  | 'smaller'
  | { readonly slide: number }
  | { readonly digits: string };

const NAMED: Readonly<Record<string, ShowAct>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  '.': 'black',
  b: 'black',
  r: 'restore',
  f: 'fullscreen',
  F5: 'fullscreen',
  c: 'chips',
  l: 'spotlight',
  n: 'place',
  p: 'presenter',
  t: 'timer',
  '+': 'larger',
  '-': 'smaller',
  '?': 'help',
};

/** No story has a slide of more digits. */
const DIGITS_AT_MOST = 4;

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * What a key does.
 * @param digits those typed just before, which Enter takes as the number of a slide.
 * @returns undefined where the key is none of the show's.
 */
export function actOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key, digits: string): ShowAct | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (/^\d$/.test(key)) return { digits: `${digits}${key}`.slice(-DIGITS_AT_MOST) };
  if (key === 'Enter' && digits !== '') return { slide: Number(digits) };
  if (key === ' ' && shiftKey) return 'previous';
  return NAMED[key.length === 1 ? key.toLowerCase() : key];
}

/** Keys that a control has for itself while it has the focus. */
const OF_BUTTONS = new Set(['Enter', ' ']);
const FIELDS = 'input, textarea, select, [contenteditable]';
const BUTTONS = 'button, a, summary, [role="button"], [role="menuitem"]';

/** Whether a key is for the control that has the focus, and not for the show. */
export function isForControl(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(FIELDS) !== null || (OF_BUTTONS.has(key) && target.closest(BUTTONS) !== null);
}
