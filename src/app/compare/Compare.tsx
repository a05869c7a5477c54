/** To be filled in. */
export function Compare() {
  return null;
}
