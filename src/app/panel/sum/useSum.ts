import { useMemo } from 'react';
import type { Context } from '../../../engine/dimensions.ts';
import type { FigureReference } from '../../../store/figure.ts';
import { useAnswer, useApp, useView } from '../../context.ts';
import { measureOf, type SumAnswer, sumAnswer } from './parts.ts';

type SumReference = Extract<FigureReference, { kind: 'sum' }>;

/**
 * The sum that is asked, under the present filters and assumptions.
 * @returns what in it is not known, where it cannot be answered; undefined where no sum is asked.
 */
export function useSum(asked: SumReference | undefined): SumAnswer | 'measure' | 'group' | undefined {
  const { portfolio } = useApp();
  const assumptions = useView((state) => state.assumptions);
  const { rows } = useAnswer('table');
  return useMemo(() => {
    if (asked === undefined || rows === undefined) return undefined;
    const measure = measureOf(asked.measure);
    if (measure === undefined) return 'measure';
    const places = new Map(portfolio.places.map((place) => [place.id, place]));
    const context: Context = { portfolio, places, assumptions };
    return sumAnswer(measure, asked.group, rows, context) ?? 'group';
  }, [asked, rows, portfolio, assumptions]);
}
