import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useSay, useView } from '../context.ts';
import { type Shown, usePanelFocus } from './focus.ts';
import { text } from './text.ts';

/** The way to the projects before and after. */
export interface Steps {
  readonly position: string;
  readonly go: (step: 1 | -1) => void;
}

/** Controls that use the arrow keys themselves. */
const USES_ARROWS = 'input, textarea, select';

/**
 * The panel beside the views: a region with a heading that takes the focus, the way on, and the way out. Arrow keys
 * go to the project before or after; Escape closes.
 */
export function Frame({
  heading,
  title,
  steps,
  tools,
  children,
  ...shown
}: Readonly<
  Shown & {
    /** The name of the region, and the same as it is drawn. */
    heading: string;
    title: ReactNode;
    steps: Steps | undefined;
    /** Buttons in the head. */
    tools?: ReactNode;
    children: ReactNode;
  }
>) {
  const say = useSay();
  const { setOpen } = useView((state) => state.actions);
  const panel = useRef<HTMLElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  usePanelFocus(panel, head, shown);
  const t = text[say.language];
  const close = () => setOpen(undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const step = ({ ArrowLeft: -1, ArrowRight: 1 } as const)[event.key];
    if (event.key === 'Escape') close();
    else if (step === undefined || steps === undefined) return;
    else if (event.target instanceof Element && event.target.matches(USES_ARROWS)) return;
    else steps.go(step);
    event.preventDefault();
  };
  return (
    // The keys work from anywhere in it, beside the buttons that do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside ref={panel} className="panel" aria-label={heading} onKeyDown={onKeyDown}>
      <div className="panel-head">
        <p id="panel-position">{steps?.position}</p>
        <div className="card-tools">
          {steps &&
            ([-1, 1] as const).map((step) => (
              <button
                key={step}
                type="button"
                className="icon-button"
                aria-label={step < 0 ? t.previous : t.next}
                title={step < 0 ? t.previous : t.next}
                onClick={() => steps.go(step)}
              >
                <Icon name={step < 0 ? 'left' : 'right'} />
              </button>
            ))}
          {tools}
          <button type="button" className="icon-button" aria-label={t.close} title={t.close} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        {/* A heading of its own for each project, so that taking the focus is read aloud each time. */}
        <h2 key={shown.subject} ref={head} tabIndex={-1} aria-describedby={steps && 'panel-position'}>
          {title}
        </h2>
      </div>
      <div className="panel-body">{children}</div>
    </aside>
  );
}
