import { KeyName } from './KeyName.tsx';

/** What keys do: an act, and the names of the keys that do it. */
export type KeyRow<Act extends string> = readonly [act: Act, keys: readonly string[]];

/** Keys, each row with what it does. */
export function KeyList<Act extends string>({
  rows,
  acts,
  className,
}: Readonly<{ rows: readonly KeyRow<Act>[]; acts: Readonly<Record<Act, string>>; className?: string }>) {
  return (
    <dl className={className}>
      {rows.map(([act, keys]) => (
        <div key={act}>
          <dt>
            {keys.map((key) => (
              <KeyName key={key} name={key} />
            ))}
          </dt>
          <dd>{acts[act]}</dd>
        </div>
      ))}
    </dl>
  );
}
