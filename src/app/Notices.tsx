import { useState } from 'react';
import type { ProjectDimensionId } from '../engine/dimensions.ts';
import type { Say } from '../i18n/say.ts';
import { lowered } from '../lib/lower.ts';
import type { Notice } from '../store/permalink.ts';
import { Icon } from '../ui/Icon.tsx';
import { useApp, useSay } from './context.ts';

function words({ parameter, value }: Notice, say: Say): string {
  const { notices: t, dimension } = say.t;
  if (value === undefined) return t.unknownParameter(parameter);
  const name = Object.hasOwn(dimension, parameter)
    ? lowered(dimension[parameter as ProjectDimensionId])
    : parameter;
  return t.unknownValue(name, value);
}

/** What the address asked for and the page could not read. */
export function Notices() {
  const say = useSay();
  const { notices } = useApp();
  const [dismissed, setDismissed] = useState(false);
  if (dismissed || notices.length === 0) return null;
  return (
    <section className="notices" aria-label={say.t.notices.region}>
      <ul>
        {[...new Set(notices.map((notice) => words(notice, say)))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button
        type="button"
        className="icon-button"
        aria-label={say.t.notices.dismiss}
        onClick={() => setDismissed(true)}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}
