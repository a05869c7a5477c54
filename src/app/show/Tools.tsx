import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useSay } from '../context.ts';
import type { ShowAct } from './keys.ts';
import { text } from './text.ts';

type Words = (typeof text)['sv'];
type Tool = Extract<ShowAct, string>;

const TOOLS = [
  ['previous', 'left', 'previous'],
  ['next', 'right', 'next'],
  ['chips', 'filter', 'chips'],
  ['spotlight', 'search', 'spotlight'],
  ['black', 'moon', 'setBlack'],
  ['fullscreen', 'enlarge', 'fullscreen'],
  ['presenter', 'slides', 'presenter'],
  ['help', 'keys', 'keys'],
  ['leave', 'close', 'leave'],
] as const satisfies readonly (readonly [Tool, IconName, keyof Words])[];

/** What the keys do, as buttons; they come when the pointer moves or the focus is in them. */
export function Tools({
  isIdle,
  on,
  isChanged,
  onAct,
}: Readonly<{
  isIdle: boolean;
  /** What is on now. */
  on: ReadonlySet<Tool>;
  isChanged: boolean;
  onAct: (act: ShowAct) => void;
}>) {
  const t = text[useSay().language];
  return (
    <div className="show-tools" role="toolbar" aria-label={t.tools} data-idle={isIdle}>
      {isChanged && (
        <button type="button" className="show-restore" onClick={() => onAct('restore')}>
          <Icon name="undo" />
          {t.restore} <kbd aria-hidden="true">R</kbd>
        </button>
      )}
      {TOOLS.map(([act, icon, name]) => (
        <button
          key={act}
          type="button"
          className="icon-button"
          aria-label={t[name]}
          title={t[name]}
          {...(['chips', 'spotlight', 'black', 'fullscreen'].includes(act)
            ? { 'aria-pressed': on.has(act) }
            : {})}
          onClick={() => onAct(act)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}
