import type { Language } from '../model/language.ts';
import type { Messages } from './messages.ts';

const LOADERS: Record<Language, () => Promise<Messages>> = {
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
};

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { sv: 'Svenska', en: 'English' };

const known = new Map<Language, Messages>();

/** Loads the messages of a language, once; a page is read in one language, and does not wait for the others. */
export async function learn(language: Language): Promise<void> {
  if (!known.has(language)) known.set(language, await LOADERS[language]());
}

/** The messages of a language. @throws when it has not been learnt. */
export function messagesOf(language: Language): Messages {
  const messages = known.get(language);
  if (messages === undefined) throw new Error(`the language ${language} has not been loaded`);
  return messages;
}
