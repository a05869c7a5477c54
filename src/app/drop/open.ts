import { carriedIn, FILE_AT_MOST } from '../../formats/carried/read.ts';
import type { Found } from '../../formats/carried/found.ts';
import { LANGUAGES } from '../../model/language.ts';
import type { Notices } from '../../store/notices.ts';
import { readAddress } from '../../store/permalink.ts';
import type { AppModel } from '../model.ts';
import { text } from './text.ts';

type Words = (typeof text)['en'];
type Trouble = keyof Words['trouble'];

/** So many signs of the name of a file are shown. */
const LONGEST = 60;

/** The name of a file as it can stand in a sentence: short, and without signs that turn what comes after them. */
function nameOf({ name }: File): string {
  const signs = Array.from(name.slice(0, 4 * LONGEST).replaceAll(/[\p{Cc}\p{Cf}]/gu, ''));
  return signs.length <= LONGEST ? signs.join('') : `${signs.slice(0, LONGEST - 1).join('')}…`;
}

/** A sentence in every language, so that it can be read in whichever is chosen later. */
const inAll = (words: (t: Words) => string): Notices['words'] =>
  Object.fromEntries(LANGUAGES.map((language) => [language, words(text[language])])) as Notices['words'];

/** Comes out from behind whatever lies over the notices, as a dialog or a view that fills the window. */
function comeOut({ view, dialog }: AppModel): void {
  dialog.show(undefined);
  const { actions, show } = view.getState();
  // On a narrow screen what lies beside the views covers them.
  const isCovered = document.querySelector('main')?.closest('[inert]') != null;
  if (isCovered || show !== 'filters') actions.setShow(undefined);
  if (isCovered) actions.setOpen(undefined);
  actions.setEnlarge(undefined);
}

function fail(trouble: Trouble, name: string, model: AppModel): void {
  comeOut(model);
  model.notices.say({ list: [], words: inAll((t) => t.trouble[trouble](name)) });
}

/**
 * Shows the view of a picture, as one step that can be undone, in the language and the theme that are chosen now, as a
 * saved view is shown. What its address asks for in vain is named.
 */
function show(address: string, name: string, { view, grammar, history, dialog, notices }: AppModel): void {
  const { language, theme, actions } = view.getState();
  const read = readAddress(address, grammar, language);
  const steps = history.getState().past.length;
  dialog.show(undefined);
  actions.replace({ ...read.state, language, theme });
  const isStep = history.getState().past.length > steps;
  const done = read.notices.length > 0 ? 'partly' : isStep ? 'back' : 'shown';
  notices.say({ list: read.notices, words: inAll((t) => t.done[done](name)) });
}

async function foundIn(file: File): Promise<Found | { readonly kind: 'unreadable' }> {
  if (file.size > FILE_AT_MOST) return { kind: 'tooLarge' };
  try {
    return await carriedIn(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { kind: 'unreadable' };
  }
}

/** The file asked for last; one that takes longer does not come over it. */
let latest: File | undefined;

/** Shows the view that a picture carries, or says why it cannot; then all stays as it is. */
export async function openFile(file: File, model: AppModel): Promise<void> {
  latest = file;
  // What is said of this one is heard, even if it is the same as before.
  model.notices.dismiss();
  const found = await foundIn(file);
  if (latest !== file) return;
  if (found.kind === 'view') show(found.address, nameOf(file), model);
  else fail(found.kind, nameOf(file), model);
}

/** Opens what was dropped; of several files it takes none, as they come in no order. */
export async function openDropped(files: readonly File[], model: AppModel): Promise<void> {
  const [file] = files;
  if (file !== undefined && files.length === 1) return openFile(file, model);
  latest = undefined;
  if (file === undefined) fail('nothing', '', model);
  else fail('several', nameOf(file), model);
}

/** Lets a picture be chosen, and shows its view. To be called while a key or a press is being answered. */
export function chooseFile(model: AppModel): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.svg,.png,.pdf,image/svg+xml,image/png,application/pdf';
  input.hidden = true;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.remove();
    if (file) void openFile(file, model);
  });
  input.addEventListener('cancel', () => input.remove());
  // In the page, or some browsers forget it while the chooser is open.
  document.body.append(input);
  input.click();
}
