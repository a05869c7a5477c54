import { learn } from '../i18n/catalogues.ts';
import type { Language } from '../model/language.ts';
import type { ViewStore } from '../store/store.ts';

/** Changes the language of the page, once its words are there; where they cannot be had, it stays as it is. */
export async function speak(language: Language, view: ViewStore): Promise<void> {
  try {
    await learn(language);
  } catch {
    return;
  }
  view.getState().actions.setLanguage(language);
}
