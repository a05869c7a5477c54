/** Goes to anything and does anything by a few letters of its name. */
export function Palette() {
  return null;
}
