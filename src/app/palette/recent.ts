import type { AppModel } from '../model.ts';

const KEPT = 5;

/** What was chosen last, by page; it is forgotten with the page. */
const recent = new WeakMap<AppModel, readonly string[]>();

/** The ids of what was chosen, the last first. */
export const recentChoices = (model: AppModel): readonly string[] => recent.get(model) ?? [];

/** Remembers a choice. */
export function remember(model: AppModel, id: string): void {
  recent.set(model, [id, ...recentChoices(model).filter((each) => each !== id)].slice(0, KEPT));
}
