/**
 * Text that a spreadsheet would run: a sign of a formula, or a tab or a line break by which one is smuggled in, first
 * or after what some programs skip (spaces, quotes, invisible signs). Full-width signs count as their narrow ones.
 */
const RUNS = /^(?:[\t\r\n]|['"’‘“”`\s\p{Z}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** Whether a spreadsheet might run a text. */
export const runs = (text: string): boolean => RUNS.test(text.replace(/^'+/, ''));

/** Puts an apostrophe before a text that a spreadsheet might run, so that it is taken as words. */
export const guard = (text: string): string => (runs(text) ? `'${text}` : text);

/**
 * Takes the apostrophe away that {@link guard} has put there, and no other: a text that runs still does so with one
 * apostrophe more, and so one that has them of its own keeps them.
 */
export const unguard = (text: string): string =>
  text.startsWith("'") && runs(text.slice(1)) ? text.slice(1) : text;
