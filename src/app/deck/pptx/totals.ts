import type { Sum } from '../../../model/sum.ts';
import type { Say } from '../../../i18n/say.ts';
import { moneyScale } from '../../../i18n/numbers.ts';
import type { BarSeries } from '../../../formats/pptx/deck.ts';
import { formatOf, inScale, plainMoney } from '../../../formats/pptx/native/labels.ts';
import type { Native } from '../../../formats/pptx/native/native.ts';
import { text } from '../../../formats/pptx/text.ts';
import type { AppModel } from '../../model.ts';
import { sumsOf } from '../../show/totals/sums.ts';

const isKnown = ({ known }: Sum): boolean => known > 0;
const isWide = (sum: Sum): boolean => isKnown(sum) && sum.high > sum.low;

/** All views together as a chart: the money by who pays, each sum with how many state it; undefined where none is stated. */
export function totalsBars(stage: AppModel, say: Say): Native | undefined {
  const t = text[say.language];
  const { funders, below } = sumsOf(stage, say);
  const known = funders.filter(({ sum }) => isKnown(sum));
  if (known.length === 0) return undefined;
  const scale = moneyScale(Math.max(...known.map(({ sum }) => sum.high)));
  const unit = say.moneyUnit(scale);
  // With its unit each, as the slide is read from afar; in the scale of the axis, so that lengths and numbers agree.
  const said = (sum: Sum) => say.t.figure.money(say.bareSum(sum, scale), scale);
  const label = (sum: Sum, value: number) => formatOf(said(sum), plainMoney(value, scale, say), say);
  const shared = {
    colour: 'notSplit',
    labelled: 'beyond',
    colours: funders.map(({ role }) => role),
  } as const;
  const low: BarSeries = {
    ...shared,
    name: t.inUnit(t.known, unit),
    fill: 'full',
    values: funders.map(({ sum }) => (isKnown(sum) ? inScale(sum.low, scale) : undefined)),
    labels: funders.map(({ sum }) => (isKnown(sum) && !isWide(sum) ? label(sum, sum.low) : undefined)),
  };
  const high: BarSeries = {
    name: t.inUnit(t.high, unit),
    colour: 'notSplit',
    fill: 'pale',
    labelled: 'beyond',
    values: funders.map(({ sum }) => (isWide(sum) ? inScale(sum.high, scale) : undefined)),
    labels: funders.map(({ sum }) => (isWide(sum) ? label(sum, sum.high) : undefined)),
  };
  const ranges = funders.some(({ sum }) => isWide(sum));
  return {
    body: {
      kind: 'bars',
      direction: 'across',
      grouping: 'clustered',
      head: t.funder,
      categories: funders.map(({ name, coverage }) => t.inBrackets(name, coverage)),
      series: ranges ? [high, low] : [low],
      holds: 'number',
      axis: { format: 'General', min: 0 },
      legend: false,
    },
    footnotes: [[below, ...(ranges ? [t.isRange] : [])].join('. ')],
  };
}
