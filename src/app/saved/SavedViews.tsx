/** The views that are kept by name in this browser. */
export function SavedViews() {
  return null;
}
