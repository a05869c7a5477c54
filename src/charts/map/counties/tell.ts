import type { Groups } from '../../../engine/answer.ts';
import { type MoneyScale, moneyScale } from '../../../i18n/numbers.ts';
import type { Say } from '../../../i18n/say.ts';
import type { Sum } from '../../../model/sum.ts';
import { sumFigure } from '../../../engine/figurenames.ts';
import type { Inputs } from '../../kit/define.ts';
import { FUNDER_ROLES } from '../../kit/theme.ts';
import { countTelling, type Telling } from '../tell.ts';
import type { Region } from '../view.ts';
import { type Money, moneyOf } from './money.ts';
import type { CountiesText } from './text.ts';

/** Tells regions by the known money of their projects, and has it for the title. */
export interface MoneyTelling extends Telling {
  readonly money: (region: Region) => Money;
  /** The money of all projects within the filter: not the sum of the regions, which overlap. */
  readonly total: Money;
  /** The size in which all money of the picture is written. */
  readonly scale: MoneyScale;
}

/** The known money of some projects as read aloud: together, and what each side states of it. */
function spokenMoney({ together, parts }: Money, say: Say, text: CountiesText): string {
  const sides = FUNDER_ROLES.filter((role) => parts[role].known > 0).map((role) => {
    const spoken = say.speakSum(parts[role], 'SEK');
    return role === 'notSplit'
      ? text.unsplit(spoken)
      : text.part(text.columns[role], spoken, say.coverage(parts[role]));
  });
  return [text.money(say.speakSum(together, 'SEK')), ...sides].join('; ');
}

/** How many state the money, and how projects of several counties count. */
function notesOf(
  { parts: { agency, actors, notSplit } }: Money,
  shared: boolean,
  say: Say,
  text: CountiesText,
): string[] {
  const of = ({ known, unknown }: Sum) => text.of(say.number(known), say.number(known + unknown));
  const stated = agency.known + agency.unknown > 0 ? [text.coverage(of(agency), of(actors))] : [];
  const unsplit = notSplit.known > 0 ? [text.ofIt(say.sum(notSplit, 'SEK'))] : [];
  return [...stated, ...unsplit, shared ? text.shared : text.overlap];
}

/** Remembers what was added up: the same sums are asked for by shade, label, title, and table. */
function remembering(add: (groups: Groups, id: string) => Money): (groups: Groups, id: string) => Money {
  const known = new Map<Groups, Map<string, Money>>();
  return (groups, id) => {
    const here = known.get(groups) ?? new Map<string, Money>();
    known.set(groups, here);
    const money = here.get(id) ?? add(groups, id);
    here.set(id, money);
    return money;
  };
}

/** Tells regions by money, which is added up once for each. */
export function moneyTelling(inputs: Inputs, text: CountiesText): MoneyTelling {
  const { say, assumptions, map } = inputs;
  const answer = inputs.answer('map');
  const ever = inputs.baseline('map').groups;
  const shared = assumptions.several === 'shared';
  const moneyIn = remembering((groups, id) => moneyOf((shared ? groups.shared : groups).of(id)));
  const money = ({ id }: Region) => moneyIn(answer.groups, id);
  const value = (groups: Groups, id: string): number | undefined => {
    const { together } = moneyIn(groups, id);
    return together.known === 0 ? undefined : together[assumptions.end];
  };
  const largest = map.counties.features.map(({ id }) => moneyIn(ever, String(id)).together.high);
  const scale = moneyScale(Math.max(1, ...largest));
  const unit = say.moneyUnit(scale);
  const bare = (sum: Sum) => (sum.known === 0 ? undefined : say.bareSum(sum, scale));
  const sumCell = (sum: Sum): string =>
    sum.known === 0
      ? say.t.figure.notStated
      : `${say.sum(sum, 'SEK')} (${text.of(say.number(sum.known), say.number(sum.known + sum.unknown))})`;
  const counts = countTelling(say, text);
  const spoken = (region: Region): string =>
    region.count === 0 ? counts.whole(region) : say.speakSum(money(region).together, 'SEK');
  const total = moneyOf(answer.total);
  return {
    money,
    total,
    scale,
    value,
    shown: (region) => (region.count === 0 ? '–' : bare(money(region).together)),
    ever: ({ id }) => bare(moneyIn(ever, id).together),
    spoken: (region) =>
      [counts.spoken(region), ...(region.count === 0 ? [] : [spokenMoney(money(region), say, text)])].join(
        '; ',
      ),
    brief: spoken,
    whole: spoken,
    asked: (region, name) => {
      const { together } = money(region);
      if (region.id === '' || together.known === 0) return undefined;
      return {
        figure: sumFigure('known', { dimension: 'county', value: region.id }),
        label: text.moneyFigure(name, say.speakSum(together, 'SEK')),
      };
    },
    unnamed: (region) => [counts.whole(region)],
    // Beside a sum of money, "not stated" alone would be read as said of the sum.
    notStated: text.placeNotStated,
    classes: (limits) => {
      const last = limits.at(-1);
      if (last === undefined) return [text.anyMoney(unit)];
      const written = limits.map((limit) => say.number(limit / scale));
      const below = written.map((limit, i) => {
        const from = written[i - 1];
        return from === undefined ? text.under(limit) : text.between(from, limit);
      });
      return [...below, text.moneyFrom(say.number(last / scale), unit)];
    },
    unknown: text.moneyUnknown,
    notes: notesOf(total, shared, say, text),
    columns: [...FUNDER_ROLES, 'money' as const].map((id) => ({
      id,
      label: text.columns[id],
      numeric: true,
    })),
    cells: (region) => {
      const { parts, together } = money(region);
      if (region.count === 0) return [...FUNDER_ROLES, 'money'].map(() => '–');
      return [...FUNDER_ROLES.map((role) => sumCell(parts[role])), say.sum(together, 'SEK')];
    },
  };
}
