import { useMemo } from 'react';
import type { ProjectDimensionId } from '../../engine/dimensions.ts';
import type { Filter } from '../../engine/filters.ts';
import type { Project } from '../../model/schema.ts';
import { useAnswer, useApp, useSay, useView } from '../context.ts';
import { tokenWords } from '../filters/token.ts';
import type { Vocabulary } from '../filters/words.ts';
import type { Line } from './Entry.tsx';
import type { GroundLine } from './Grounds.tsx';
import { doubtsOf, type Doubt, type Ground, groundOf, reasonsOf } from './reasons.ts';
import { remedyAgainst, remedyFor } from './remedy.ts';
import type { Survey } from './survey.ts';
import { text } from './text.ts';
import { useReadingContext } from './useSurvey.ts';
import { doubtWords, rangeWords, reasonWords } from './words.ts';

/** A ground in few words, with the name of its dimension: "People: outside 40–60". */
function groundWords(
  what: Ground | Doubt['kind'],
  dimension: string,
  filter: Filter,
  vocabulary: Vocabulary,
) {
  const { say } = vocabulary;
  const t = text[say.language];
  const of = (words: string) => say.t.filters.token(say.t.dimension[dimension as ProjectDimensionId], words);
  const range = filter.kind === 'interval' ? rangeWords(dimension, filter, vocabulary) : '';
  switch (what) {
    case 'outside':
      return of(t.outside(range));
    case 'unsure':
      return of(t.unsureShort(range));
    case 'touches':
      return of(t.touches(range));
    case 'notStated':
    case 'kept':
      return of(say.t.figure.notStated);
    case 'stated':
      return of(t.stated);
    case 'value':
    case 'words':
      return tokenWords(dimension, filter, vocabulary);
  }
}

/** Puts what keeps projects out, and what is in doubt, into lines with what can be done about each. */
export function useLines() {
  const say = useSay();
  const { portfolio, map } = useApp();
  const filters = useView((state) => state.filters);
  const { rows } = useAnswer('table');
  const context = useReadingContext();
  const vocabulary = useMemo<Vocabulary>(() => ({ portfolio, map, say }), [portfolio, map, say]);

  const reasons = (project: Project, row: number): Line[] =>
    (rows?.failedBy(row) ?? []).flatMap((dimension) => {
      const filter = filters[dimension];
      if (filter === undefined) return [];
      return reasonsOf(project, dimension, filter, context).map((reason) => ({
        key: `${dimension} ${reason.kind}`,
        words: reasonWords(project, reason, context, vocabulary),
        remedy: remedyFor(groundOf(reason), dimension, filter),
        filter: tokenWords(dimension, filter, vocabulary),
      }));
    });
  const doubts = (project: Project): Line[] =>
    doubtsOf(project, filters, context).map((doubt) => ({
      key: `${doubt.dimension} ${doubt.kind}`,
      words: doubtWords(project, doubt, filters, vocabulary),
      remedy: remedyAgainst(doubt.kind, doubt.dimension),
      filter: tokenWords(doubt.dimension, filters[doubt.dimension], vocabulary),
    }));
  const groundLine = (
    { dimension, what, rows: { length: count } }: Survey['grounds'][number] | Survey['doubts'][number],
    remedy: GroundLine['remedy'],
  ): GroundLine[] => {
    const filter = filters[dimension];
    if (filter === undefined) return [];
    const words = groundWords(what, dimension, filter, vocabulary);
    const token = tokenWords(dimension, filter, vocabulary);
    return [{ key: `${dimension} ${what}`, words, count, remedy, filter: token }];
  };
  return {
    reasons,
    doubts,
    groundLines: (survey: Survey | undefined) =>
      (survey?.grounds ?? []).flatMap((each) =>
        groundLine(each, remedyFor(each.what, each.dimension, filters[each.dimension])),
      ),
    doubtLines: (survey: Survey | undefined) =>
      (survey?.doubts ?? []).flatMap((each) => groundLine(each, remedyAgainst(each.what, each.dimension))),
  };
}
