/** Every filter there is, beside the views. */
export function FilterPanel() {
  return null;
}
