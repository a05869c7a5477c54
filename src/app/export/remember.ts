import * as v from 'valibot';
import type { AppModel } from '../model.ts';
import type { KeepOf } from '../saved/store.ts';
import { type Choice, choiceSchema, FIRST_CHOICE } from './choice.ts';

/** The key under which the last choice lies. */
export const KEY = 'medel.export';

const FORMAT = 'medel-export';
const schema = v.object({ format: v.literal(FORMAT), version: v.literal(1), choice: choiceSchema });

/** The last choice of each page, for browsers that keep nothing. */
const last = new WeakMap<AppModel, Choice>();

const keepOf: KeepOf = () => window.localStorage;

/** The choice that lies in the storage; undefined where there is none, or it is not ours to read. */
function kept(): Choice | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(keepOf()?.getItem(KEY) ?? 'null'));
    return read.success ? read.output.choice : undefined;
  } catch {
    return undefined;
  }
}

/** What was chosen last, in this page or before it. */
export const lastChoice = (model: AppModel): Choice => last.get(model) ?? kept() ?? FIRST_CHOICE;

/** Remembers a choice. What lies in its place and cannot be read, as that of a newer version, stays. */
export function rememberChoice(model: AppModel, choice: Choice): void {
  last.set(model, choice);
  try {
    const keep = keepOf();
    if (keep?.getItem(KEY) != null && kept() === undefined) return;
    keep?.setItem(KEY, JSON.stringify({ format: FORMAT, version: 1, choice }));
  } catch {
    // A choice that is forgotten with the page is no trouble worth a word.
  }
}
