import { chartBody } from '../../kit/define.ts';
import { SceneMarks } from '../../kit/SceneMarks.tsx';
import { layout } from './layout.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { describe, subtitle, title } from './title.ts';
import { view } from './view.ts';

/** The body for very many projects: the largest of them, the others together, and how many there are of each size. */
export const body = chartBody({ text, view, layout, Marks: SceneMarks, title, subtitle, describe, table });
