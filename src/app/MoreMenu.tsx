import { useId, useRef } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { placeBelow } from '../ui/placeBelow.ts';
import { useApp, useSay, useView } from './context.ts';
import { useTheme } from './theme.ts';
import { text } from './topbartext.ts';

/** What there is no room for in the bar of a narrow screen. The browser closes it by Escape or a tap beside it. */
export function MoreMenu() {
  const say = useSay();
  const t = text[say.language];
  const theme = useTheme();
  const { dialog } = useApp();
  const { setTheme } = useView(({ actions }) => actions);
  const button = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  const isLight = theme.name === 'light';
  // Closed first: the focus goes back to the button, and from there to what opens next.
  const choose = (act: () => void) => () => {
    body.current?.hidePopover();
    act();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button narrow-only"
        aria-label={t.more}
        title={t.more}
        popoverTarget={id}
      >
        <Icon name="more" />
      </button>
      <div
        ref={body}
        id={id}
        popover="auto"
        className="menu narrow-only"
        onToggle={() => {
          if (button.current && body.current) placeBelow(button.current, body.current);
        }}
      >
        <button type="button" aria-haspopup="dialog" onClick={choose(() => dialog.show('saved'))}>
          {t.saved}
          <Icon name="bookmark" />
        </button>
        <button type="button" aria-haspopup="dialog" onClick={choose(() => dialog.show('stories'))}>
          {t.stories}
          <Icon name="slides" />
        </button>
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={choose(() => dialog.show('export', 'dashboard'))}
        >
          {say.t.card.takeAll}
          <Icon name="save" />
        </button>
        <button type="button" onClick={choose(() => setTheme(isLight ? 'dark' : 'light'))}>
          {isLight ? say.t.top.toDark : say.t.top.toLight}
          <Icon name={isLight ? 'moon' : 'sun'} />
        </button>
      </div>
    </>
  );
}
