import { PLAIN } from '../../../../charts/kit/look.ts';
import { TYPE } from '../../../../charts/kit/theme.ts';
import { joined, type Marks } from '../layout/picture.tsx';
import { setText, stack, type Style } from '../layout/words.ts';
import { type Piece, setCell } from './cell.ts';
import { type Columns, GAP, HEADING, NAME, NOTE, SWATCH } from './columns.ts';
import type { Content, Row } from './content.ts';

/** Above and below a row (px). */
export const PAD = 8;
/** Between a name, its cells and a verdict below each other (px). */
const CLOSE = 2;

const SUBJECT: Style = { type: TYPE.lead, weight: 600 };
const VERDICT: Style = { type: TYPE.body, tone: 'ink2' };

/** The name of a row, after the colour of the funder whose money it is. */
function setName({ name, drawing }: Row, y: number, width: number, style: Style): Piece {
  const role = drawing?.role ?? 'ink';
  if (role === 'ink') {
    const { labels, height } = setText(name, style, { x: 0, y, width });
    return { marks: { labels }, height };
  }
  const { labels, height } = setText(name, style, { x: SWATCH.room, y, width: width - SWATCH.room });
  const side = SWATCH.side;
  const swatch = { x: 0, y: y + (style.type.line - side) / 2, height: side, low: side, high: side };
  return { marks: { labels, bars: [{ ...swatch, look: PLAIN, role, outside: false }] }, height };
}

/** The cells of a row, side by side or below each other under the names of what is compared. */
function setCells(row: Row, { subjects }: Content, columns: Columns, y: number): Piece {
  const { form, cells, beside } = columns;
  if (form !== 'stacked') {
    const set = row.cells.flatMap((items, i) => {
      const seat = cells[i];
      return seat ? [setCell(items, row, { ...seat, y, beside })] : [];
    });
    return {
      marks: joined(set.map(({ marks }) => marks)),
      height: Math.max(0, ...set.map(({ height }) => height)),
    };
  }
  let height = 0;
  const marks = row.cells.flatMap((items, i): Marks[] => {
    const [seat, subject] = [cells[i], subjects[i]];
    if (seat === undefined || subject === undefined) return [];
    // Set on the line of the number, which is larger.
    const name = setText(subject.name, NOTE, { x: 0, y: y + height + 2, width: seat.x - GAP / 2 });
    const cell = setCell(items, row, { ...seat, y: y + height, beside });
    height += Math.max(name.height + 2, cell.height) + 4;
    return [{ labels: name.labels }, cell.marks];
  });
  return { marks: joined(marks), height };
}

/** A row with its name, its cells and its verdict, from a height downwards (px). */
export function setRow(row: Row, content: Content, columns: Columns, top: number): Piece {
  const { form, verdict } = columns;
  const inside = form === 'beside';
  const name = setName(row, top + PAD, columns.name, inside ? NAME : HEADING);
  const y = top + PAD + (inside ? 0 : name.height + CLOSE);
  const cells = setCells(row, content, columns, y);
  const seat = { x: verdict.x, y: inside ? y : y + cells.height + CLOSE, width: verdict.width };
  const said = stack(
    row.verdict.map((line) => [line, VERDICT] as const),
    seat,
  );
  const bottom = inside
    ? y + Math.max(name.height, cells.height, said.height)
    : y + cells.height + (said.height > 0 ? 2 + said.height : 0);
  return { marks: joined([name.marks, cells.marks, { labels: said.labels }]), height: bottom + PAD - top };
}

/** Who is compared, over their columns, and what stands over the verdicts. */
export function setHead({ subjects, verdict }: Content, columns: Columns): Piece {
  if (columns.form === 'stacked') return { marks: {}, height: 0 };
  const heads = subjects.flatMap(({ name, kind }, i) => {
    const seat = columns.cells[i];
    return seat
      ? [
          stack(
            [
              [name, SUBJECT],
              [kind, NOTE],
            ] as const,
            { ...seat, y: 0 },
          ),
        ]
      : [];
  });
  const height = Math.max(...heads.map((each) => each.height));
  const over = columns.form === 'beside' ? [verdict] : [];
  const words = over.map((each) =>
    setText(each, HEADING, { ...columns.verdict, y: height - TYPE.body.line }),
  );
  const names = heads.flatMap((head) =>
    head.labels.map((each) => ({ ...each, y: each.y + height - head.height })),
  );
  return { marks: { labels: [...names, ...words.flatMap(({ labels }) => labels)] }, height: height + PAD };
}
