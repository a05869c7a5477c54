import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useSay } from '../context.ts';
import { text } from './text.ts';

type Named = keyof (typeof text)['sv']['keyNames'];

/** Keys that are drawn: the typeface has no arrows. */
const DRAWN: Readonly<Partial<Record<string, IconName>>> = {
  arrowLeft: 'left',
  arrowRight: 'right',
  arrowUp: 'up',
  arrowDown: 'down',
};

/** A key by its name; those that have one in words are drawn or written out. */
export function KeyName({ name }: Readonly<{ name: string }>) {
  const names = text[useSay().language].keyNames;
  const icon = DRAWN[name];
  const words = name in names ? names[name as Named] : name;
  return (
    <kbd>
      {icon && <Icon name={icon} />}
      <span className={icon ? 'visually-hidden' : ''}>{words}</span>
    </kbd>
  );
}
