import { Bar } from '../../charts/kit/Bar.tsx';
import { PLAIN } from '../../charts/kit/look.ts';
import { useView } from '../context.ts';
import { useTheme } from '../theme.ts';
import type { Line } from './lines.ts';
import type { UnknownsText } from './text.ts';

const WIDTH = 180;
const HEIGHT = 10;
/** Room for the arrow of what nothing limits (px). */
const PAST = 14;
const LEAST = 1.5;

/** How large a part of a total could move: anywhere from nothing to there, and further where nothing limits it. */
function Part({ line, max }: Readonly<{ line: Line; max: number }>) {
  const theme = useTheme();
  const px = (part: number) => Math.min(1, part / max) * (WIDTH - PAST);
  const length = Math.max(LEAST, px(line.part));
  const middle = HEIGHT / 2 + 1;
  return (
    <svg className="unknown-part" width={WIDTH} height={HEIGHT + 2} aria-hidden="true">
      <path d={`M0.5 0v${HEIGHT + 2}`} stroke={theme.edge} strokeWidth={1} />
      {max >= 1 && <path d={`M${px(1)} 0v${HEIGHT + 2}`} stroke={theme.edge} strokeWidth={1} />}
      <Bar
        mark={{ x: 1, y: 1, height: HEIGHT, low: 0, high: length, look: { ...PLAIN, range: true } }}
        fill={theme.ink2}
        ground={theme.ground}
      />
      {!line.limited && (
        <path d={`M${length + 4} ${middle - 4}l5 4l-5 4`} fill="none" stroke={theme.ink2} strokeWidth={2.5} />
      )}
    </svg>
  );
}

function Row({ line, max, t }: Readonly<{ line: Line; max: number; t: UnknownsText }>) {
  const { ask, setShow } = useView(({ actions }) => actions);
  const { asks } = line;
  return (
    <tr>
      <th scope="row">
        <span className="unknown-project">{line.project}</span>
        <span className="unknown-note">{line.what}</span>
      </th>
      <td>
        {asks === undefined ? (
          <span>{line.stated}</span>
        ) : (
          <button
            type="button"
            className="compare-text compare-ask"
            title={t.asks}
            onClick={() => {
              setShow(undefined);
              ask(asks);
            }}
          >
            {line.stated}
          </button>
        )}
        <span className="unknown-note">{line.notes}</span>
      </td>
      <td>
        <Part line={line} max={max} />
        {line.moves.map((move) => (
          <span key={move} className="unknown-move">
            {move}
          </span>
        ))}
        {line.likely !== undefined && <span className="unknown-note">{line.likely}</span>}
      </td>
      <td>{line.places}</td>
    </tr>
  );
}

/** What is not known, what matters most first. */
export function UnknownsTable({ lines, t }: Readonly<{ lines: readonly Line[]; t: UnknownsText }>) {
  const parts = lines.map(({ part }) => part).filter((part) => Number.isFinite(part));
  const max = parts.length === 0 ? 1 : Math.max(...parts);
  return (
    <table className="unknowns">
      <caption className="visually-hidden">{t.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.columns.project}</th>
          <th scope="col">{t.columns.known}</th>
          <th scope="col">
            {t.columns.move}
            {max >= 1 && <span className="unknown-note">{t.whole}</span>}
          </th>
          <th scope="col">
            {t.columns.place}
            <span className="unknown-note">{t.columns.placeNote}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.key} line={line} max={max} t={t} />
        ))}
      </tbody>
    </table>
  );
}
