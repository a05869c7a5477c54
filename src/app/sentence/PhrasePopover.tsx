import { lazy, type RefObject, Suspense, useEffect } from 'react';
import { PROJECT_DIMENSIONS, type ProjectDimensionId } from '../../engine/dimensions.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useSay, useView } from '../context.ts';
import { text } from './text.ts';
import { usePopover } from './usePopover.ts';

const Facet = lazy(async () => ({ default: (await import('../facets/Facet.tsx')).Facet }));

/** A field to type in, else the first choice. */
const FIELD = 'input:not([type="checkbox"], [type="radio"], [type="range"])';

/** One types, or chooses, at once. Under a finger nothing takes the focus: a keyboard would come up over it. */
function StartAtOnce({ body, typed }: Readonly<{ body: RefObject<HTMLElement | null>; typed: boolean }>) {
  useEffect(() => {
    const element = body.current;
    if (document.activeElement !== element || window.matchMedia('(pointer: coarse)').matches) return;
    element?.querySelector<HTMLElement>(typed ? FIELD : 'input[type="checkbox"]')?.focus();
  }, [body, typed]);
  return null;
}

/** Where there is nothing but a field to type in, Escape leaves what was typed. */
function KeepTyped({ body }: Readonly<{ body: RefObject<HTMLElement | null> }>) {
  useEffect(() => {
    const element = body.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      element?.hidePopover();
    };
    element?.addEventListener('keydown', onKeyDown, true);
    return () => element?.removeEventListener('keydown', onKeyDown, true);
  }, [body]);
  return null;
}

/** The filter of one dimension, beside its phrase. It stays while the phrase changes its words, or goes away. */
export function PhrasePopover({
  dimension,
  sentence,
  onClose,
}: Readonly<{
  dimension: ProjectDimensionId;
  sentence: RefObject<HTMLElement | null>;
  onClose: () => void;
}>) {
  const say = useSay();
  const t = text[say.language];
  const on = useView(({ filters }) => filters[dimension] !== undefined);
  const { clear } = useView(({ actions }) => actions);
  const body = usePopover(sentence, dimension, onClose);
  const hide = () => body.current?.hidePopover();
  return (
    <div
      ref={body}
      popover="auto"
      role="dialog"
      aria-label={say.t.dimension[dimension]}
      tabIndex={-1}
      className="phrase-popover"
    >
      <div className="phrase-popover-head">
        <strong>{say.t.dimension[dimension]}</strong>
        {on && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              clear(dimension);
              hide();
            }}
          >
            {t.remove}
          </button>
        )}
        <button type="button" className="icon-button" aria-label={t.close} title={t.close} onClick={hide}>
          <Icon name="close" />
        </button>
      </div>
      <Suspense fallback={<p aria-busy="true">{t.loading}</p>}>
        <Facet dimension={dimension} />
        <StartAtOnce body={body} typed={PROJECT_DIMENSIONS[dimension].kind !== 'category'} />
        {dimension === 'q' && <KeepTyped body={body} />}
      </Suspense>
    </div>
  );
}
