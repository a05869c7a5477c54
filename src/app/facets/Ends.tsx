import { type KeyboardEvent, useId, useState } from 'react';
import type { IntervalFilter } from '../../engine/filters.ts';
import { Icon } from '../../ui/Icon.tsx';
import { filterWith } from '../brush/ends.ts';
import { useSay, useView } from '../context.ts';
import { type Drafts, type End, kindOf, readDrafts, type Typed, writtenEnd } from './ends.ts';
import type { ScaleId } from './queries.ts';
import { text } from './text.ts';

/** What is typed, and what the filter was when it was begun: a filter that changes meanwhile takes its place. */
interface Typing {
  readonly of: IntervalFilter | undefined;
  readonly drafts: Drafts;
  readonly errors: Typed['errors'];
}

/** The ends of a filter, typed. They apply on Enter and on leaving the field; what cannot be read stays, and says why. */
export function Ends({
  dimension,
  filter,
}: Readonly<{ dimension: ScaleId; filter: IntervalFilter | undefined }>) {
  const say = useSay();
  const id = useId();
  const actions = useView((state) => state.actions);
  const [typing, setTyping] = useState<Typing>({ of: filter, drafts: {}, errors: {} });
  const { drafts, errors } = typing.of === filter ? typing : { drafts: {}, errors: {} };
  const t = text[say.language].scale;
  const kind = kindOf(dimension);

  const apply = (end: End, wanted: Drafts = drafts) => {
    const { ends, errors: wrong } = readDrafts(dimension, filter ?? {}, wanted, end, say);
    setTyping({ of: filter, drafts: ends === undefined ? wanted : {}, errors: wrong });
    if (ends === undefined || (ends.low === filter?.low && ends.high === filter?.high)) return;
    actions.setFilter(dimension, filterWith(filter, ends));
  };
  const onKeyDown = (end: End) => (event: KeyboardEvent) => {
    const typed = drafts[end] !== undefined;
    if (event.key === 'Enter') apply(end);
    else if (event.key === 'Escape' && typed)
      setTyping({ of: filter, drafts: { ...drafts, [end]: undefined }, errors: {} });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const field = (end: End) => {
    const value = drafts[end] ?? writtenEnd(dimension, filter?.[end], say.language);
    const error = errors[end];
    return (
      <div className="facet-end">
        <label htmlFor={`${id}${end}`}>{end === 'low' ? t.from : t.to}</label>
        <span className="end-field" data-wrong={error !== undefined}>
          <input
            id={`${id}${end}`}
            type="text"
            inputMode={kind === 'money' ? 'text' : 'decimal'}
            autoComplete="off"
            spellCheck={false}
            value={value}
            aria-invalid={error !== undefined}
            aria-describedby={error === undefined ? `${id}like` : `${id}wrong`}
            onChange={(event) => {
              const wanted = { ...drafts, [end]: event.target.value };
              setTyping({ of: filter, drafts: wanted, errors: { ...errors, [end]: undefined } });
            }}
            onKeyDown={onKeyDown(end)}
            onBlur={() => drafts[end] !== undefined && apply(end)}
          />
          {t.unit[kind] !== undefined && <span aria-hidden="true">{t.unit[kind]}</span>}
          {value !== '' && (
            <button
              type="button"
              className="end-clear"
              aria-label={end === 'low' ? t.clearLow : t.clearHigh}
              title={end === 'low' ? t.clearLow : t.clearHigh}
              // The field must not take what is typed first, as it does when it is left.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => {
                document.getElementById(`${id}${end}`)?.focus();
                apply(end, { ...drafts, [end]: '' });
              }}
            >
              <Icon name="close" />
            </button>
          )}
        </span>
      </div>
    );
  };
  const wrong = errors.low ?? errors.high;
  return (
    <div className="facet-ends">
      <div className="end-row">
        {field('low')}
        {field('high')}
      </div>
      {/* There before it says something, so that it is read aloud when it does. */}
      <p id={`${id}wrong`} role="alert" className="facet-error">
        {wrong}
      </p>
      {wrong === undefined && (
        <p id={`${id}like`} className="facet-help">
          {t.like[kind]}
        </p>
      )}
    </div>
  );
}
