/** The projects that are out of view, each with what keeps it out. */
export function Why() {
  return null;
}
