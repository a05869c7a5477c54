/** To be filled in. */
export function Panel() {
  return null;
}
