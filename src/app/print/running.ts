/** A text as a string of a stylesheet. */
export const cssString = (text: string): string =>
  // A quote ends a string, a backslash escapes, and a line break breaks it.
  `"${text.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/** About so many letters fit on a line of the margin of a narrow page. */
const LINE = 120;

/**
 * Gives the stylesheet what stands in the margins of every page, and the room that it needs there.
 * @returns a function that takes it away.
 */
export function runAlong(root: HTMLElement, above: string, below: string): () => void {
  const properties = {
    '--print-above': cssString(above),
    '--print-below': cssString(below),
    '--print-top': `${13 + 4 * Math.ceil(above.length / LINE)}mm`,
  };
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
  return () => {
    for (const name of Object.keys(properties)) root.style.removeProperty(name);
  };
}
