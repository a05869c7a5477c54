import { text as matchText } from '../../../charts/funding/match/text.ts';
import { pointsOf } from '../../../charts/funding/match/points.ts';
import { partOf } from '../../../charts/funding/parts.ts';
import { text as fundingText } from '../../../charts/funding/text.ts';
import { type FundingRow, view } from '../../../charts/funding/view.ts';
import type { Inputs } from '../../../charts/kit/define.ts';
import { type DeckText, text } from '../text.ts';
import { formatOf, inScale, plainMoney } from './labels.ts';
import type { Native } from './native.ts';

/** The powers of ten around some numbers. */
function decades(values: readonly number[]): readonly [low: number, high: number] {
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = 10 ** Math.ceil(Math.log10(Math.max(...values)) - 1e-9);
  return [low, Math.max(high, low * 10)];
}

/** By which rules the actors' parts follow, each with its projects. */
function rulesOf(rows: readonly FundingRow[], { say }: Inputs, t: DeckText): string[] {
  const rules = new Map<string, string[]>();
  for (const { project } of rows) {
    const rule = project.contributions.find(({ role, unit }) => role === 'actors' && unit === 'SEK')?.amount
      .derived;
    if (rule === undefined) continue;
    const words = say.text(rule.text);
    rules.set(words, [...(rules.get(words) ?? []), project.name]);
  }
  const said = [...rules].map(([rule, names]) => t.inBrackets(rule, say.list(names)));
  return said.length === 0 ? [] : [t.derived(said.join('; '))];
}

/**
 * One side's money against the other's, a dot a project. A project of which a side is not stated has no dot; it is in
 * the workbook with an empty cell, and named in the notes.
 */
export function matchDots(inputs: Inputs): Native | undefined {
  const { say, assumptions, aggregated } = inputs;
  if (aggregated) return undefined;
  const [t, words] = [text[say.language], matchText[say.language]];
  const seen = view(inputs, fundingText[say.language]);
  const { scale } = seen;
  const rows = seen.rows.filter(({ lit }) => lit);
  const points = pointsOf(rows);
  const at = (segment: (typeof points)[number]['agency']) =>
    segment && segment.reading[assumptions.end] > 0
      ? inScale(segment.reading[assumptions.end], scale)
      : undefined;
  const dots = points.map(({ row, agency, actors }) => ({
    row,
    agency,
    actors,
    x: at(agency),
    y: at(actors),
  }));
  const both = dots.filter(({ x, y }) => x !== undefined && y !== undefined);
  if (both.length === 0) return undefined;
  const ends = decades(dots.flatMap(({ x, y }) => [x, y].flatMap((value) => value ?? [])));
  const unit = say.moneyUnit(scale);
  const named = (list: readonly FundingRow[], role?: 'agency' | 'actors' | 'notSplit') =>
    list
      .map((row) => {
        const reading = role && partOf(row, role)?.reading;
        const amount = reading === undefined ? '' : ` ${say.reading(reading, 'SEK')}`;
        const why = row.missing?.given && role !== 'notSplit' ? row.missing.words : '';
        return why === ''
          ? `${row.project.name}${amount}`
          : t.inBrackets(`${row.project.name}${amount}`, why);
      })
      .join(', ');
  const without = (place: 'below' | 'left', why: string, role: 'agency' | 'actors'): string[] => {
    const list = points.filter((each) => each.place === place).map(({ row }) => row);
    return list.length === 0 ? [] : [t.unplaced(why, named(list, role))];
  };
  const silent = rows.filter((row) => !points.some((point) => point.row === row));
  const whole = silent.filter((row) => partOf(row, 'notSplit') !== undefined);
  const nothing = silent.filter((row) => partOf(row, 'notSplit') === undefined);
  const withEu = points.filter(({ row }) => partOf(row, 'eu') !== undefined);
  const bare = (why: string) => why.replace(/:$/, '');
  return {
    body: {
      kind: 'dots',
      head: words.columns.project,
      x: { name: t.inUnit(say.t.role.agency, unit), colour: 'agency' },
      y: { name: t.inUnit(say.t.role.actors, unit), colour: 'actors' },
      ends,
      equal: words.equal,
      points: dots.map(({ row, actors, x, y }) => ({
        name: row.project.name,
        x,
        y,
        hatched: actors?.look.inKind ?? false,
        format:
          actors === undefined
            ? 'General'
            : formatOf(
                say.bare(actors.reading, scale),
                plainMoney(actors.reading[assumptions.end], scale, say),
                say,
              ),
      })),
    },
    footnotes: [
      ...without('below', words.below, 'agency'),
      [
        ...without('left', words.left, 'actors'),
        ...(whole.length === 0 ? [] : [t.unplaced(bare(words.noSplit), named(whole, 'notSplit'))]),
        ...(nothing.length === 0 ? [] : [t.unplaced(bare(words.nothing), named(nothing))]),
        ...(withEu.length === 0 ? [] : [words.alsoEu(say.list(withEu.map(({ row }) => row.project.name)))]),
      ].join(' '),
      [
        ...rulesOf(
          both.map(({ row }) => row),
          inputs,
          t,
        ),
        ...(both.some(({ actors }) => actors?.look.inKind) ? [t.diamond] : []),
      ].join(' '),
    ].filter((note) => note !== ''),
  };
}
