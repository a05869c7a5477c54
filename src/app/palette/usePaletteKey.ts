import { useEffect } from 'react';
import { useApp } from '../context.ts';

const TYPES =
  'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select, [contenteditable]';

const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.matches(TYPES);

/** Ctrl or ⌘ and K opens the palette from anywhere, and closes it; ? shows the keys, where one does not type. */
export function usePaletteKey(): void {
  const { dialog } = useApp();
  useEffect(() => {
    const toggle = (event: KeyboardEvent, which: 'palette' | 'keys') => {
      event.preventDefault();
      event.stopPropagation();
      dialog.show(dialog.getState().open === which ? undefined : which);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      // The palette's code is fetched while the K is still on its way.
      if (key === 'Control' || key === 'Meta') void import('./Palette.tsx');
      const held = ctrlKey || metaKey;
      if (held && !altKey && !shiftKey && key.toLowerCase() === 'k') toggle(event, 'palette');
      else if (key === '?' && !held && !altKey && !isTyping(target)) toggle(event, 'keys');
    };
    // Heard before anything in the page takes a key for its own.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [dialog]);
}
