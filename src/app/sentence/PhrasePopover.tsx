import { lazy, type RefObject, Suspense, useEffect } from 'react';
import type { ProjectDimensionId } from '../../engine/dimensions.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useSay, useView } from '../context.ts';
import { text } from './text.ts';
import { usePopover } from './usePopover.ts';

const Facet = lazy(async () => ({ default: (await import('../facets/Facet.tsx')).Facet }));

/** Where there is nothing but a field to type in, one types at once; and Escape leaves what was typed. */
function TypeAtOnce({ body }: Readonly<{ body: RefObject<HTMLElement | null> }>) {
  useEffect(() => {
    const element = body.current;
    if (document.activeElement === element) element?.querySelector('input')?.focus();
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
        {dimension === 'q' && <TypeAtOnce body={body} />}
      </Suspense>
    </div>
  );
}
