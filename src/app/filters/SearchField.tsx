import { Icon } from '../../ui/Icon.tsx';
import { useSay } from '../context.ts';
import { text } from './bartext.ts';
import { useSearch } from './useSearch.ts';

/** A field for words that are searched for in all texts. */
export function SearchField({ id, describedBy }: Readonly<{ id: string; describedBy?: string }>) {
  const say = useSay();
  const t = text[say.language];
  const { typed, type, pause } = useSearch();
  return (
    <div className="search-field" role="search">
      <Icon name="search" />
      <input
        id={id}
        type="search"
        aria-label={t.search}
        aria-describedby={describedBy}
        placeholder={t.search}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => type(event.target.value)}
        onBlur={pause}
        onKeyDown={(event) => {
          if (event.key === 'Enter') pause();
          if (event.key !== 'Escape' || typed === '') return;
          type('');
          pause();
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {typed !== '' && (
        <button
          type="button"
          className="end-clear"
          aria-label={t.clearSearch}
          title={t.clearSearch}
          onClick={() => {
            type('');
            pause();
            document.getElementById(id)?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
