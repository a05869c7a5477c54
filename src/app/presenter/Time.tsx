import { useSay } from '../context.ts';
import { text } from './text.ts';
import { clockOf, type Timer } from './useTimer.ts';

const MOST_MINUTES = 600;

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
        <label>
          <span aria-hidden="true">{t.ofMinutes}</span>{' '}
          <input
            type="number"
            aria-label={t.target}
            min={1}
            max={MOST_MINUTES}
            value={target / 60_000}
            onChange={({ currentTarget }) => timer.setMinutes(currentTarget.valueAsNumber)}
          />{' '}
          <span aria-hidden="true">{t.minutes}</span>
        </label>
        <p>{over ? t.over(clockOf(elapsed - target)) : t.left(clockOf(target - elapsed + 999))}</p>
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
