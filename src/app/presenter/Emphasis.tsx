/** Words between two stars, on one line. */
const STARRED = /\*([^*\n]+)\*/g;

/** Plain text in which words between stars are said with weight. It is never markup. */
export function Emphasis({ words }: Readonly<{ words: string }>) {
  // Split by a pattern with a group, every second piece is what stood between stars.
  return words.split(STARRED).map((piece, i) => (i % 2 === 1 ? <em key={i}>{piece}</em> : piece));
}
