import { memo, useLayoutEffect, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import type { Command } from './command.ts';
import type { Shown } from './offer.ts';

export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** What was found, group by group, as the list that the text field works. */
export const Options = memo(function Options({
  id,
  label,
  groups,
  active,
  onPoint,
  onChoose,
}: Readonly<{
  id: string;
  label: string;
  groups: readonly Shown[];
  active: number;
  onPoint: (index: number) => void;
  onChoose: (command: Command) => void;
}>) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (active === 0) list.current?.scrollTo?.(0, 0);
    else list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, groups]);
  let index = -1;
  return (
    <div ref={list} id={id} className="palette-list" role="listbox" aria-label={label}>
      {groups.map(({ heading, commands }, group) => {
        const headingId = `${id}-group-${group}`;
        return (
          <div key={heading} role="group" aria-labelledby={headingId}>
            <p id={headingId} role="presentation" className="palette-heading">
              {heading}
            </p>
            {commands.map((command) => {
              const at = ++index;
              const { idle, does, keys, icon, words } = command;
              return (
                // The text field keeps the focus and has the keys.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                <div
                  key={command.id}
                  id={optionId(id, at)}
                  role="option"
                  aria-selected={at === active}
                  aria-disabled={idle !== undefined}
                  className="palette-option"
                  onPointerDown={(event) => event.preventDefault()}
                  onPointerMove={() => at !== active && onPoint(at)}
                  onClick={() => onChoose(command)}
                >
                  <Icon name={icon} />
                  <span className="palette-name">{words}</span>
                  {(idle ?? does) && <span className="palette-does">{idle ?? does}</span>}
                  {keys && <kbd>{keys}</kbd>}
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
});
