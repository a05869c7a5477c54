import { NOT_STATED } from '../../engine/columns.ts';
import type { Say } from '../../i18n/say.ts';
import type { Box } from '../kit/arrange.ts';
import { sumFigure } from '../../engine/figurenames.ts';
import type { Stop } from '../kit/define.ts';
import { keyOf, spokenCount, spokenMoney } from './figures.ts';
import type { Grid, GridName } from './grid.ts';
import type { PairPlace } from './matrix.ts';
import { type Pair, pairKey } from './pairs.ts';
import type { Ranking } from './ranking.ts';
import { spokenRow } from './spoken.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengesView } from './view.ts';

interface Placed {
  readonly view: ChallengesView;
  readonly grid: Grid;
  readonly pairs: readonly PairPlace[];
  readonly ranking: Ranking;
}

/** A pair as read aloud: its projects, and the money of each side with how many state it. */
function spokenPair(pair: Pair, view: ChallengesView, say: Say, text: ChallengesText): string {
  const parts = [
    spokenCount(pair, view, say, text),
    ...spokenMoney(pair, say, text),
    ...(pair.chosen ? [text.chosen] : []),
  ];
  return `${text.spokenPair(pair.a.label, pair.b.label)}: ${parts.join('; ')}`;
}

/** A challenge, its own number, then the pairs of its row; last the list of pairs. */
export function overlapStops({ view, grid, pairs, ranking }: Placed, say: Say, text: ChallengesText): Stop[] {
  const { cell, rowHeight, names } = grid;
  const position = (i: number, all: number) => say.t.spoken.position(i + 1, all);
  const stopOf = (pair: Pair, spoken: string, box: Box) => ({
    key: pairKey(pair),
    label: `${spokenPair(pair, view, say, text)}. ${spoken}`,
    ...box,
    act: { dimension: 'challenge', value: pair.a.id, with: pair.b.id },
    pressed: pair.chosen,
  });

  const nameStops = ({ row, x, y }: GridName, i: number): Stop[] => {
    const act = { dimension: 'challenge', value: row.id };
    const left = x - cell / 2;
    const box = { y: y - rowHeight / 2, height: rowHeight };
    const name: Stop = {
      key: keyOf(row),
      label: `${spokenRow(row, view, say, text)}. ${position(i, names.length)}`,
      ...box,
      x: 0,
      width: left,
      row: i,
      column: 0,
      act,
      pressed: row.state === 'include',
    };
    if (row.id === NOT_STATED) return [{ ...name, width: left + cell }];
    const own: Stop = {
      key: `${keyOf(row)} projects`,
      label: `${row.label}: ${spokenCount(row, view, say, text)}`,
      ...box,
      x: left,
      width: cell,
      row: i,
      column: i + 1,
      act,
      pressed: false,
      figure: sumFigure('projects', act),
    };
    return [name, own];
  };
  const cells = (i: number): Stop[] =>
    pairs.flatMap(({ pair, x, y, row, column }, n) => {
      if (row !== i) return [];
      const box = { x: x - cell / 2, y: y - rowHeight / 2, width: cell, height: rowHeight };
      return [{ ...stopOf(pair, position(n, pairs.length), box), row, column: column + 1 }];
    });
  return [
    ...names.flatMap((name, i) => [...nameStops(name, i), ...cells(i)]),
    ...ranking.places.map(({ pair, box }, n): Stop => {
      const stop = stopOf(pair, position(n, ranking.places.length), box);
      return { ...stop, key: `list ${stop.key}`, row: names.length + n, column: 0 };
    }),
  ];
}
