import { useMemo } from 'react';
import { intervalOf } from '../../engine/filters.ts';
import { useApp, useLateAnswer, useSay, useView } from '../context.ts';
import { Ends } from './Ends.tsx';
import { FACET_QUERIES, type ScaleId } from './queries.ts';
import { scaleOf } from './scale.ts';
import { Silent } from './Silent.tsx';
import { Slider } from './Slider.tsx';
import { Sure } from './Sure.tsx';
import { text } from './text.ts';
import { stated, within } from './within.ts';

/** The filter of a dimension of numbers: its ends, and what is wanted of those that are unsure or state nothing. */
export function ScaleFacet({ dimension }: Readonly<{ dimension: ScaleId }>) {
  const say = useSay();
  const { portfolio } = useApp();
  const assumptions = useView((state) => state.assumptions);
  const filter = useView(({ filters }) => intervalOf(filters, dimension));
  const { groups, rows } = useLateAnswer(FACET_QUERIES[dimension]);
  const column = stated(dimension, portfolio, assumptions);
  const { least, greatest } = column;
  const scale = useMemo(
    () => (least === undefined || greatest === undefined ? undefined : scaleOf(dimension, least, greatest)),
    [dimension, least, greatest],
  );
  const counted = useMemo(() => rows && within(column, rows, filter), [column, rows, filter]);
  if (counted === undefined) return null;
  return (
    <>
      <Ends dimension={dimension} filter={filter} />
      {scale === undefined ? (
        <p className="facet-note">{text[say.language].scale.none}</p>
      ) : (
        <Slider dimension={dimension} scale={scale} groups={groups} filter={filter} />
      )}
      <Sure dimension={dimension} filter={filter} counted={counted} />
      <Silent dimension={dimension} filter={filter} count={counted.silent} stated={counted.stated} />
    </>
  );
}
