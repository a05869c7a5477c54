import type { Say } from '../../../i18n/say.ts';
import { keysInView, type LegendKey, type Note } from '../../kit/legend.ts';
import { partOf, type Segment } from '../parts.ts';
import type { Names } from './names.ts';
import type { Point } from './points.ts';
import type { MatchText } from './text.ts';

/** How uncertain a part is; how it came about is not shown. */
const uncertain = ({ look }: Segment) => ({ ...look, derived: false, inKind: false });

/** What is not exact is explained of either side; how it came about, of the actors' part in the plane alone. */
export function keysOf(points: readonly Point[], say: Say, text: MatchText): LegendKey[] {
  const looks = points
    .filter(({ row }) => row.lit)
    .flatMap(({ agency, actors, place }) => [
      ...(agency ? [uncertain(agency)] : []),
      ...(actors ? [place === 'plane' ? actors.look : uncertain(actors)] : []),
    ]);
  const words: Readonly<Record<string, string>> = { derived: text.derived, inKind: text.inKind };
  return keysInView(new Set(), looks, false, 'dot', say).map((key) =>
    key.symbol.kind === 'look' ? { ...key, text: words[key.symbol.look] ?? key.text } : key,
  );
}

/** What the picture leaves unsaid: what two numbers are, the money it does not draw, the names it has no room for. */
export function notesOf(points: readonly Point[], names: Names, say: Say, text: MatchText): Note[] {
  const withEu = points.filter(({ row }) => row.lit && partOf(row, 'eu') !== undefined);
  return [
    ...(names.pairs ? [text.pairNote] : []),
    ...(withEu.length === 0 ? [] : [text.alsoEu(say.list(withEu.map(({ row }) => row.project.name)))]),
    ...(names.unnamed === 0 ? [] : [text.unnamed(names.unnamed)]),
  ].map((words) => ({ note: '', text: words }));
}
