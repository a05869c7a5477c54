/** To be filled in. */
export function Unknowns() {
  return null;
}
