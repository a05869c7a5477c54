import { Icon } from '../../ui/Icon.tsx';
import { useSay, useView } from '../context.ts';
import { text } from './text.ts';

/** Pins a project or a group to be compared, or lets it go. Its name stays the same; whether it is pressed says more. */
export function PinButton({
  subject,
  name,
}: Readonly<{
  /** A project's id, or a value of a dimension: `challenge:democracy`. */
  subject: string;
  name: string;
}>) {
  const say = useSay();
  const pressed = useView(({ pins }) => pins.includes(subject));
  const { pin } = useView(({ actions }) => actions);
  const label = text[say.language].pin(name);
  return (
    <button
      type="button"
      className="icon-button pin"
      aria-pressed={pressed}
      aria-label={label}
      title={label}
      onClick={() => pin(subject)}
    >
      <Icon name="pin" />
    </button>
  );
}
