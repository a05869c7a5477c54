import type { KeyboardEvent } from 'react';
import type { ProjectDimensionId } from '../../engine/dimensions.ts';
import { useSay } from '../context.ts';
import { text } from './text.ts';

/** The words of a phrase; a stretch of numbers is never parted at the end of a line. */
const inPieces = (words: string) =>
  words.split(/(\S*\d–\d\S*)/).map((piece, i) =>
    // Every second piece is such a stretch.
    i % 2 === 0 ? (
      piece
    ) : (
      <span key={i} className="stretch">
        {piece}
      </span>
    ),
  );

/** A phrase that opens its filter. Not a `button`: that would not run on from line to line as words do. */
export function PhraseButton({
  dimension,
  words,
  filtered,
  open,
  onPress,
  onOpen,
  onDrop,
}: Readonly<{
  dimension: ProjectDimensionId;
  words: string;
  filtered: boolean;
  open: boolean;
  /** A pointer is put on it, before that closes what was open. */
  onPress: () => void;
  onOpen: () => void;
  onDrop: (phrase: HTMLElement) => void;
}>) {
  const say = useSay();
  const t = text[say.language];
  const name = say.t.dimension[dimension];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') onOpen();
    else if (filtered && (event.key === 'Delete' || event.key === 'Backspace')) onDrop(event.currentTarget);
    else return;
    event.preventDefault();
  };
  return (
    <span
      role="button"
      tabIndex={0}
      className="phrase"
      data-dimension={dimension}
      data-filtered={filtered}
      title={filtered ? t.changeOrDrop(name) : t.change(name)}
      aria-haspopup="dialog"
      aria-expanded={open}
      onPointerDown={onPress}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      {inPieces(words)}
    </span>
  );
}
