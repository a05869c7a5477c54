import { useEffect } from 'react';
import { useApp } from '../context.ts';

const TYPES =
  'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select, [contenteditable]';

const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.matches(TYPES);

/**
 * Ctrl or ⌘ and K opens the palette from anywhere, and closes it. Where one does not type, ? shows the keys, and
 * Alt+Shift+S saves the view as a slide; it is told by its place on the keyboard, as with Alt it may be another letter.
 */
export function usePaletteKey(): void {
  const model = useApp();
  const { dialog } = model;
  useEffect(() => {
    const toggle = (event: KeyboardEvent, which: 'palette' | 'keys') => {
      event.preventDefault();
      event.stopPropagation();
      dialog.show(dialog.getState().open === which ? undefined : which);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, code, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      // The palette's code is fetched while the K is still on its way.
      if (key === 'Control' || key === 'Meta') void import('./Palette.tsx');
      const held = ctrlKey || metaKey;
      if (held && !altKey && !shiftKey && key.toLowerCase() === 'k') toggle(event, 'palette');
      else if (held || isTyping(target)) return;
      else if (key === '?' && !altKey) toggle(event, 'keys');
      else if (code === 'KeyS' && altKey && shiftKey && !event.repeat) {
        event.preventDefault();
        void import('../stories/index.ts').then(({ saveSlide }) => saveSlide(model));
      }
    };
    // Heard before anything in the page takes a key for its own.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [model, dialog]);
}
