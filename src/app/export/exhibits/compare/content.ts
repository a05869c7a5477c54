import type { LegendKey } from '../../../../charts/kit/legend.ts';
import type { FunderRole } from '../../../../charts/kit/theme.ts';
import type { Say } from '../../../../i18n/say.ts';
import { factRows } from '../../../compare/facts.ts';
import { roleOf } from '../../../compare/figures.ts';
import { groupsOf, keysOf, kindOf } from '../../../compare/groups.ts';
import type { Item } from '../../../compare/items.ts';
import { figureRows, type Scale } from '../../../compare/sizes.ts';
import { subjectsOf } from '../../../compare/subjects.ts';
import { summaryOf } from '../../../compare/summary.ts';
import { text as compareText } from '../../../compare/text.ts';
import { answerOf } from '../../../context.ts';
import type { AppModel } from '../../../model.ts';

/** How the sizes of a row are drawn: up to the largest number of its scale. */
export interface Drawing {
  readonly scale: Scale;
  readonly role: FunderRole | 'ink';
  readonly max: number;
}

/** A row of a comparison. */
export interface Row {
  readonly name: string;
  /** A cell for each that is compared. */
  readonly cells: readonly (readonly Item[])[];
  readonly verdict: readonly string[];
  /** Absent from rows of words. */
  readonly drawing?: Drawing;
}

/** What is pinned, side by side, before it has a size. */
export interface Content {
  readonly subjects: readonly { readonly name: string; readonly kind: string }[];
  readonly groups: readonly { readonly words: string; readonly rows: readonly Row[] }[];
  readonly keys: readonly LegendKey[];
  readonly summary: string;
  /** What groups are summed over; empty where only projects are compared. */
  readonly basis: string;
  /** What stands above the verdicts. */
  readonly verdict: string;
}

/** Reads the comparison of the page. */
export function contentOf({ portfolio, map, view, results }: AppModel, say: Say): Content {
  const t = compareText[say.language];
  const { pins, assumptions } = view.getState();
  const answer = answerOf(results.getState().snapshot.answers, 'table');
  const subjects = subjectsOf(pins, answer.rows?.list() ?? [], assumptions, { portfolio, map, say });
  const maker = { assumptions, say, t };
  const figures = figureRows(subjects, maker);
  const all = answer.kept === answer.of;
  const basis = all ? t.ofAll(say.numberWord(answer.of)) : t.ofShown(answer.kept, say.number(answer.kept));
  return {
    subjects: subjects.map((subject) => ({ name: subject.name, kind: kindOf(subject, say, t) })),
    groups: [
      ...groupsOf(figures, say, t).map(({ words, rows }) => ({
        words,
        rows: rows.map(({ id, name, cells, verdict, scale, max }) => ({
          name,
          cells,
          verdict,
          drawing: { scale, role: roleOf(id), max },
        })),
      })),
      { words: t.groups.facts, rows: factRows(subjects, portfolio, maker) },
    ],
    keys: keysOf(figures, say),
    summary: summaryOf(figures, subjects, say, t),
    basis: subjects.some(({ group }) => group !== undefined) ? basis : '',
    verdict: t.verdict,
  };
}
