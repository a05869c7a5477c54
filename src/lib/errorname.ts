/** The name of what was thrown. Not all that a browser throws is an `Error` of the page's own. */
export const errorName = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'name' in thrown ? String(thrown.name) : '';
