import { useMemo, useState } from 'react';
import { assumptionWords } from '../../assumptions/words.ts';
import { useApp, useSay, useView } from '../../context.ts';
import { sentence, sentenceText } from '../../filters/sentence.ts';
import { valueName, type Vocabulary } from '../../filters/words.ts';
import { stateOf } from '../../../store/filters.ts';
import { lowered } from '../../../lib/lower.ts';
import type { Say } from '../../../i18n/say.ts';
import { reading } from '../../../model/reading.ts';
import { quoteSum, type Scope } from '../quotesum.ts';
import { Quote } from '../quote/Quote.tsx';
import { type Group, setAside } from './group.ts';
import { MissingList, ProjectList } from './Lists.tsx';
import { PartList } from './PartList.tsx';
import type { SumAnswer } from './parts.ts';
import { SumMark } from './SumMark.tsx';
import { text } from './text.ts';
import { makingWords } from './words.ts';

/** The name of a dimension in running text; a binned one is called as what it bins. */
function dimensionName(dimension: string, say: Say): string {
  const names: Readonly<Record<string, string>> = say.t.dimension;
  return names[dimension.replace('.bins', '')] ?? dimension;
}

/** The name of the value that a group has in common; of a stretch of a scale, its ends. */
function groupValue({ dimension, value }: Group, vocabulary: Vocabulary): string {
  const ends = /^(\d+)\.\.(\d+)$/.exec(value);
  if (ends === null) return valueName(dimension, value, vocabulary);
  const [low, high] = [Number(ends[1]), Number(ends[2])];
  if (dimension.startsWith('years')) return low === high ? String(low) : `${low}–${high}`;
  const counted = dimension.startsWith('people') ? 'count' : 'SEK';
  return vocabulary.say.reading(reading(low, high, false, false), counted);
}

/** Makes the words for what a sum is over, in any language. */
function useScope(answer: SumAnswer): (say: Say) => Scope {
  const { portfolio, map } = useApp();
  const filters = useView((state) => state.filters);
  const assumptions = useView((state) => state.assumptions);
  return useMemo(() => {
    const { group, among } = answer;
    const own = setAside(group);
    const others = Object.fromEntries(Object.entries(filters).filter(([id]) => !own.includes(id)));
    const of = portfolio.projects.length;
    return (say) => {
      const vocabulary = { portfolio, map, say };
      const counts = { kept: among, of };
      return {
        of,
        filtered:
          Object.keys(others).length === 0 ? undefined : sentenceText(sentence(others, counts, vocabulary)),
        group: group && {
          dimension: lowered(dimensionName(group.dimension, say)),
          value: groupValue(group, vocabulary),
        },
        assumed: assumptionWords(assumptions, say),
      };
    };
  }, [answer, portfolio, map, filters, assumptions]);
}

/** What stands behind a sum: what it is over, how its parts made it, each part, and what is not in it. */
export function SumPanel({ answer }: Readonly<{ answer: SumAnswer }>) {
  const say = useSay();
  const { portfolio, map } = useApp();
  const filters = useView((state) => state.filters);
  const { toggle } = useView((state) => state.actions);
  const [quoting, setQuoting] = useState(false);
  const scopeIn = useScope(answer);
  const scope = scopeIn(say);
  const t = text[say.language];
  const { group, measure } = answer;
  const aside = setAside(group).filter((dimension) => dimension in filters);
  const chosen = group !== undefined && stateOf(filters, group.dimension, group.value) === 'include';
  const filterable = group !== undefined && !group.dimension.includes('.');
  return (
    <>
      {group && (
        <p className="panel-lead">
          {t.over(dimensionName(group.dimension, say), groupValue(group, { portfolio, map, say }))}
        </p>
      )}
      {measure !== 'projects' && <SumMark answer={answer} />}
      <p>{[scope.filtered ?? '', ...makingWords(answer, say), ...scope.assumed].join(' ').trim()}</p>
      {aside.length > 0 && (
        <p>{t.asideOne(say.list(aside.map((each) => lowered(dimensionName(each, say)))))}</p>
      )}
      <div className="answer-tools">
        <button
          type="button"
          className="text-button"
          aria-expanded={quoting}
          onClick={() => setQuoting(!quoting)}
        >
          {t.quote}
        </button>
        {filterable && (
          <button type="button" className="text-button" onClick={() => toggle(group.dimension, group.value)}>
            {chosen ? t.letGo : t.filter}
          </button>
        )}
      </div>
      {quoting && (
        <Quote
          sentence={(words, link) => quoteSum(answer, scopeIn(words), { portfolio, say: words, link })}
        />
      )}
      {measure === 'projects' ? (
        <ProjectList projects={answer.projects} />
      ) : (
        <>
          <PartList answer={answer} />
          <MissingList answer={answer} />
        </>
      )}
    </>
  );
}
