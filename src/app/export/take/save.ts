/** How long (ms) a file stays there to be read: the browser does so after the click is over. */
const KEPT = 60_000;

/** Hands a file to the browser, which keeps it where it keeps downloads. */
export function save(blob: Blob, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), KEPT);
}
