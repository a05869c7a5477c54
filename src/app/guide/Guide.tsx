/** To be filled in. */
export function Guide() {
  return null;
}
