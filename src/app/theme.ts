import { useSyncExternalStore } from 'react';
import { type Theme, THEMES } from '../charts/kit/theme.ts';
import { useView } from './context.ts';

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(onChange: () => void): () => void {
  const query = prefersDark();
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
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
