import { Bar } from '../../charts/kit/Bar.tsx';
import { Dot } from '../../charts/kit/Dot.tsx';
import { Slot, slotWidth } from '../../charts/kit/Slot.tsx';
import { Overlay } from '../../ui/Overlay.tsx';
import { useSay, useView } from '../context.ts';
import { KeysButton } from '../keys/KeysButton.tsx';
import { useTheme } from '../theme.ts';
import { EXAMPLES, type Example } from './marks.ts';
import { text } from './text.ts';

const HEIGHT = 24;
const PX_PER_UNIT = 1.6;

function BarExample({ example: { quantity, look, kind } }: Readonly<{ example: Example }>) {
  const say = useSay();
  const theme = useTheme();
  const words = say.t.figure.notStated;
  const low = quantity.certainty === 'range' ? quantity.low : 50;
  const role = kind === 'inKind' ? 'actors' : 'agency';
  return (
    <svg width={look ? 112 : slotWidth(words) + 2} height={HEIGHT} aria-hidden="true">
      {look ? (
        <Bar
          mark={{ x: 1, y: 4, height: 16, low: low * PX_PER_UNIT, high: 50 * PX_PER_UNIT, look }}
          fill={theme.funders[role].fill}
          ground={theme.ground}
        />
      ) : (
        <Slot mark={{ x: 1, y: 2, height: 20, words }} theme={theme} />
      )}
    </svg>
  );
}

function DotExample({ example: { quantity, look } }: Readonly<{ example: Example }>) {
  const theme = useTheme();
  if (look === undefined) return null;
  const [low, high] = quantity.certainty === 'range' ? [28, 46] : [38, 38];
  return (
    <svg width={80} height={HEIGHT} aria-hidden="true">
      <path d="M0 12H80" stroke={theme.line} />
      <Dot mark={{ low, high, y: 12, radius: 5, look }} ink={theme.ink} ground={theme.ground} />
    </svg>
  );
}

/** How to read this: each kind of figure as it is drawn and written, what the colours mean, and what one can do. */
export function Guide() {
  const say = useSay();
  const { setShow } = useView((state) => state.actions);
  const t = text[say.language];
  const { columns } = t;
  return (
    <Overlay title={t.title} close={t.close} onClose={() => setShow(undefined)}>
      <p className="guide-lead">{t.lead}</p>
      {/* Focus can reach a region that scrolls, so that keys can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-scroll" role="region" aria-label={t.marks} tabIndex={0}>
        <table className="twin guide-marks">
          <caption className="visually-hidden">{t.marks}</caption>
          <thead>
            <tr>
              <th scope="col">{t.marks}</th>
              <th scope="col">{columns.bar}</th>
              <th scope="col">{columns.dot}</th>
              <th scope="col">{columns.written}</th>
              <th scope="col">{columns.means}</th>
              <th scope="col">{columns.sums}</th>
            </tr>
          </thead>
          <tbody>
            {EXAMPLES.map((example) => {
              const { kind, quantity } = example;
              const written = say.quantity(quantity, 'count');
              return (
                <tr key={kind}>
                  <th scope="row">{t.kinds[kind].name}</th>
                  <td>
                    <BarExample example={example} />
                  </td>
                  <td>
                    <DotExample example={example} />
                  </td>
                  <td>{kind === 'inKind' ? `${written} (${t.inKindMoney})` : written}</td>
                  <td>{t.kinds[kind].means}</td>
                  <td>{t.kinds[kind].sums}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="guide-columns">
        <div>
          <h3>{t.doing}</h3>
          <ul>
            {t.does.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t.keys}</h3>
          <dl className="keys">
            {t.keyRows.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <KeysButton />
          <h3>{t.colour}</h3>
          <p>{t.colours}</p>
        </div>
      </div>
    </Overlay>
  );
}
