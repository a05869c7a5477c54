import { Legend } from '../../charts/kit/Legend.tsx';
import { layoutLegend } from '../../charts/kit/legend.ts';
import type { Say } from '../../i18n/say.ts';
import { useTheme } from '../theme.ts';
import { keysOf } from './groups.ts';
import type { FigureRow } from './sizes.ts';

/** Explains the marks that are in the comparison, and no others. */
export function CompareLegend({
  figures,
  width,
  say,
}: Readonly<{ figures: readonly FigureRow[]; width: number; say: Say }>) {
  const theme = useTheme();
  const keys = keysOf(figures, say);
  const block = layoutLegend(keys, [], width, 8);
  if (width === 0 || keys.length === 0) return null;
  return (
    <svg className="compare-legend" width={width} height={block.height + 8} aria-hidden="true">
      <Legend block={block} theme={theme} />
    </svg>
  );
}
