import { useSyncExternalStore } from 'react';
import { type Theme, THEMES } from '../charts/kit/theme.ts';
import { useView } from './context.ts';

let query: MediaQueryList | undefined;

/** The system's wish, asked for once: to ask on every render takes time. */
function prefersDark(): MediaQueryList {
  query ??= window.matchMedia('(prefers-color-scheme: dark)');
  return query;
}

function subscribe(onChange: () => void): () => void {
  const system = prefersDark();
  system.addEventListener('change', onChange);
  return () => system.removeEventListener('change', onChange);
}

/** The chosen theme, or the system's where none was chosen. */
export function useTheme(): Theme {
  const system = useSyncExternalStore(subscribe, () => (prefersDark().matches ? 'dark' : 'light'));
  const chosen = useView((state) => state.theme);
  return THEMES[chosen ?? system];
}

/** Gives the stylesheet the colours of the theme, so that page and pictures share one list. */
export function applyTheme(theme: Theme, root: HTMLElement): void {
  root.dataset['theme'] = theme.name;
  root.style.colorScheme = theme.name;
  for (const name of ['ground', 'raise', 'ink', 'ink2', 'ink3', 'edge', 'line', 'ghost'] as const) {
    root.style.setProperty(`--${name}`, theme[name]);
  }
  for (const [role, { fill }] of Object.entries(theme.funders)) root.style.setProperty(`--${role}`, fill);
}
