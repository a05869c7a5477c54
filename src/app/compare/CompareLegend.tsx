import { Legend } from '../../charts/kit/Legend.tsx';
import { keysInView, layoutLegend } from '../../charts/kit/legend.ts';
import type { Say } from '../../i18n/say.ts';
import { useTheme } from '../theme.ts';
import type { FigureRow } from './sizes.ts';

/** Explains the marks that are in the comparison, and no others. */
export function CompareLegend({
  figures,
  width,
  say,
}: Readonly<{ figures: readonly FigureRow[]; width: number; say: Say }>) {
  const theme = useTheme();
  const looksOf = (people: boolean) =>
    figures
      .filter(({ scale }) => (scale === 'people') === people)
      .flatMap(({ cells }) => cells.flat().flatMap(({ lengths }) => lengths.map(({ look }) => look)));
  const missing = figures.some(({ cells }) => cells.flat().some((item) => item.missing === true));
  const bars = keysInView(new Set(), looksOf(false), missing, 'bar', say);
  const explained = new Set(bars.map(({ text }) => text));
  const dots = keysInView(new Set(), looksOf(true), false, 'dot', say);
  const keys = [...dots.filter(({ text }) => !explained.has(text)), ...bars];
  const block = layoutLegend(keys, [], width, 8);
  if (width === 0 || keys.length === 0) return null;
  return (
    <svg className="compare-legend" width={width} height={block.height + 8} aria-hidden="true">
      <Legend block={block} theme={theme} />
    </svg>
  );
}
