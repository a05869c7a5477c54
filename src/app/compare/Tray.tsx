import { type FocusEvent, type MouseEvent, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useApp, useSay, useView } from '../context.ts';
import { pinName } from './subjects.ts';
import { text } from './text.ts';

/** What is pinned to be compared, at the foot of the window while anything is. */
export function Tray() {
  const say = useSay();
  const t = text[say.language];
  const { portfolio, map } = useApp();
  const pins = useView((state) => state.pins);
  const { pin, setShow } = useView((state) => state.actions);
  /** What had the focus before the tray did: it gets it back when the tray goes. */
  const before = useRef<HTMLElement | undefined>(undefined);

  const onFocus = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      before.current = relatedTarget;
  };
  const leave = () => {
    const heir = before.current?.isConnected ? before.current : document.getElementById('views');
    heir?.focus({ preventScroll: true });
  };
  const letGo = (subject: string, { currentTarget }: MouseEvent) => {
    const item = currentTarget.closest('li');
    const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
    const heir = neighbour?.querySelector('button');
    if (heir) heir.focus();
    else leave();
    pin(subject);
  };
  const letAllGo = () => {
    leave();
    for (const each of pins) pin(each);
  };

  const enough = pins.length > 1;
  return (
    // It only remembers where the focus came from.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="tray" aria-label={t.tray} onFocus={onFocus}>
      <p role="status" className="tray-count">
        {t.pinned(pins.length)}
      </p>
      <ul className="tokens">
        {pins.map((each) => {
          const name = pinName(each, { portfolio, map, say });
          return (
            <li key={each}>
              <button
                type="button"
                className="token"
                aria-label={t.unpin(name)}
                onClick={(event) => letGo(each, event)}
              >
                <span>{name}</span>
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <div className="tray-actions">
        {!enough && <span className="tray-hint">{t.more}</span>}
        <button type="button" className="text-button" onClick={letAllGo}>
          {t.unpinAll}
        </button>
        <button
          type="button"
          className="button primary"
          aria-haspopup="dialog"
          disabled={!enough}
          onClick={() => setShow('compare')}
        >
          {t.compare}
        </button>
      </div>
    </section>
  );
}
