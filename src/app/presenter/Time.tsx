import { useSay } from '../context.ts';
import { Minutes } from './Minutes.tsx';
import { text } from './text.ts';
import { clockOf, lengthOf, MINUTE, type Timer } from './useTimer.ts';

/** The clock, how long the talk has gone on, and how much of its time is left. */
export function Time({ timer, now }: Readonly<{ timer: Timer; now: number }>) {
  const { language } = useSay();
  const t = text[language];
  const { elapsed, running, target } = timer;
  const over = elapsed > target;
  const clock = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { timeStyle: 'short' }).format(
    now,
  );
  return (
    <section className="presenter-time" aria-label={t.time} data-over={over}>
      <dl>
        <div>
          <dt>{t.elapsed}</dt>
          <dd>
            <span role="timer">{clockOf(elapsed)}</span>
          </dd>
        </div>
        <div>
          <dt>{t.clock}</dt>
          <dd>{clock}</dd>
        </div>
      </dl>
      <div className="presenter-bar" aria-hidden="true">
        <div style={{ width: `${Math.min(1, elapsed / target) * 100}%` }} />
      </div>
      <div className="presenter-target">
        <Minutes minutes={target / MINUTE} onMinutes={timer.setMinutes} />
        <p>{over ? t.over(lengthOf(elapsed - target)) : t.left(lengthOf(target - elapsed + 999))}</p>
      </div>
      <div className="presenter-buttons">
        <button type="button" className="button" onClick={timer.toggle}>
          {running ? t.pause : t.start}
        </button>
        <button type="button" className="button" onClick={timer.again}>
          {t.again}
        </button>
      </div>
    </section>
  );
}
