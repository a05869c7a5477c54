/** To be filled in. */
export function Tray() {
  return null;
}
