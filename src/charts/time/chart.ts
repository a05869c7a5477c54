import { chartBody } from '../kit/define.ts';
import { layout } from './layout.ts';
import { Marks } from './Marks.tsx';
import { table } from './table.ts';
import { text } from './text.ts';
import { describe, subtitle, title } from './title.ts';
import { view } from './view.ts';

/** The body of the chart: what it makes of the answers, and how that looks. */
export const body = chartBody({ text, view, layout, Marks, title, subtitle, describe, table });
