import type { Member } from '../../model/members.ts';
import { reading } from '../../model/reading.ts';
import { type Derived, perPersonOf, reachedOf, shareOf } from './derived.ts';
import { counted, figureItem, isSplit, type Maker, membersOf, SUMMED, type Summed } from './figures.ts';
import { type Finding, findingOf } from './finding.ts';
import type { Item } from './items.ts';
import { reasons, silenceOf } from './silence.ts';
import type { Subject } from './subjects.ts';
import type { FigureRowId } from './text.ts';
import { verdictLines } from './verdict.ts';

/** What is drawn on one scale; a quotient is not drawn. */
export type Scale = 'money' | 'people' | 'share' | 'quotient';

/** A row of figures, with what may be said of them. */
export interface FigureRow {
  readonly id: FigureRowId;
  readonly name: string;
  readonly scale: Scale;
  readonly cells: readonly (readonly Item[])[];
  readonly finding: Finding;
  /** What the finding holds of, where not in every case: of the middles of ranges, of the projects that state it. */
  readonly only: 'middles' | 'stated' | undefined;
  readonly verdict: readonly string[];
}

const ROWS: readonly FigureRowId[] = [
  'agency',
  'actors',
  'eu',
  'notSplit',
  'total',
  'people',
  'reached',
  'share',
  'perPerson',
];

/** Rows that stand even where nothing is stated: that nothing is, is worth saying. */
const ALWAYS = new Set<FigureRowId>(['agency', 'actors', 'total', 'people']);

const SCALES: Readonly<Partial<Record<FigureRowId, Scale>>> = {
  share: 'share',
  perPerson: 'quotient',
  people: 'people',
  reached: 'people',
};

const isSummed = (row: FigureRowId): row is Summed => SUMMED.some((each) => each === row);

function cellOf(subject: Subject, row: FigureRowId, maker: Maker): Derived {
  if (row === 'share') return shareOf(subject, maker);
  if (row === 'perPerson') return perPersonOf(subject, maker);
  if (row === 'reached') return reachedOf(subject, maker);
  if (!isSummed(row)) throw new Error(`no row is called ${String(row)}`);
  // Money that is split is known not to be unsplit; it has no place among what may be.
  const parts = row === 'notSplit' ? subject.parts.filter(({ project }) => !isSplit(project)) : subject.parts;
  return {
    items: [figureItem(subject, row, maker)],
    members: membersOf(parts, (project) => counted(project, row, maker.assumptions)),
  };
}

/** What a verdict on some cells holds of. */
function onlyOf(cells: readonly Derived[]): FigureRow['only'] {
  if (cells.some(({ middled }) => middled === true)) return 'middles';
  return cells.some(({ partial }) => partial === true) ? 'stated' : undefined;
}

const states = (members: readonly Member[]): boolean => members.some(({ reading }) => reading !== undefined);

/** The rows of figures of what is compared, the verdict on each at its end. */
export function figureRows(subjects: readonly Subject[], maker: Maker): FigureRow[] {
  const { say, t, assumptions } = maker;
  return ROWS.flatMap((id): FigureRow[] => {
    const cells = subjects.map((subject) => cellOf(subject, id, maker));
    const members = cells.map((cell) => cell.members);
    if (!ALWAYS.has(id) && !members.some(states)) return [];
    const finding = findingOf(members);
    const only = onlyOf(cells);
    const silences = subjects.map((subject, i) => silenceOf(subject, id, members[i] ?? [], assumptions));
    const lines = () => {
      const having = subjects.filter((_, i) => states(members[i] ?? [])).map(({ name }) => name);
      // Money that is split is no unknown here: there is nothing to compare it with.
      if (id === 'notSplit' && having.length < subjects.length)
        return [t.onlyNotSplit(say.list(having), having.length)];
      const wording = {
        reasons: reasons(subjects, silences, members, say, t),
        writeBy: (by: number) =>
          SCALES[id] === 'people' ? say.number(by) : say.reading(reading(by, by, false, false), 'SEK'),
        share: id === 'share',
        only,
      };
      return verdictLines(finding, subjects, wording, say, t);
    };
    return [
      {
        id,
        name: t.rows[id],
        scale: SCALES[id] ?? 'money',
        cells: cells.map(({ items }) => items),
        finding,
        only,
        verdict: lines(),
      },
    ];
  });
}
