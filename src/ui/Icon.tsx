const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  moon: 'M13 9.5A5.5 5.5 0 1 1 6.5 3 4.5 4.5 0 0 0 13 9.5Z',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3.05 3.05l1.15 1.15M11.8 11.8l1.15 1.15M12.95 3.05 11.8 4.2M4.2 11.8l-1.15 1.15',
  table: 'M2.5 3.5h11v9h-11ZM2.5 6.5h11M2.5 9.5h11M6.5 6.5v6',
  chart: 'M3 13V8M6.5 13V4M10 13V6.5M13.5 13V9.5',
  filter: 'M2 4.5h12M4.5 8h7M7 11.5h2',
  chevron: 'M6 4l4 4-4 4',
  up: 'M8 13V3.5M4.5 7 8 3.5 11.5 7',
  down: 'M8 3v9.5M4.5 9 8 12.5 11.5 9',
  check: 'M3.5 8.5l3 3 6-7',
  minus: 'M4 8h8',
  plus: 'M8 3.5v9M3.5 8h9',
  enlarge: 'M9.5 2.5h4v4M13.5 2.5l-4.5 4.5M6.5 13.5h-4v-4M2.5 13.5 7 9',
  reduce: 'M13.5 6.5h-4v-4M9.5 6.5l4.5-4.5M2.5 9.5h4v4M6.5 9.5 2 14',
  scale: 'M8 2.5v11M5 13.5h6M3 4.5h10M3 4.5 1.2 9h3.6ZM13 4.5 11.2 9h3.6Z',
  guide: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.3 6.3a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.8.6-.8 1.2M8 11.2v.1',
  unknown: 'M2.5 3.5h3M7 3.5h2M10.5 3.5h3v3M13.5 8v2M13.5 11.5v1h-3M9 12.5H7M5.5 12.5h-3v-3M2.5 8V6',
  left: 'M10 4 6 8l4 4',
  right: 'M6 4l4 4-4 4',
  pin: 'M6 2.5h4l-.5 4 2 2.5H4.5l2-2.5ZM8 9v4.5',
  copy: 'M5.5 5.5h7v8h-7ZM3.5 10.5v-8h7',
  link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a2.6 2.6 0 0 1 3.7 3.7L10.7 8.2M9 11.5l-1.2 1.2a2.6 2.6 0 0 1-3.7-3.7L5.3 7.8',
  undo: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6.5',
  redo: 'M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7h3',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3l3.2 3.2',
  bookmark: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7Z',
  share: 'M8 9.5V2M5 4.8 8 2l3 2.8M4.5 7.5h-1v6h9v-6h-1',
  more: 'M3.5 7.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1ZM8 7.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1ZM12.5 7.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1Z',
  panel: 'M2.5 3h11v10h-11ZM9 3v10',
  keys: 'M1.5 4.5h13v7h-13ZM4 7h.01M6.7 7h.01M9.3 7h.01M12 7h.01M5 9.3h6',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7Z',
  save: 'M8 2.5v7.5M4.5 7 8 10.5 11.5 7M3 13.5h10',
  slides: 'M2 3h12v8H2ZM5.5 14h5M8 11v3',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing beside a word, or on a button that has its name elsewhere. Read by nobody aloud. */
export function Icon({ name }: Readonly<{ name: IconName }>) {
  return (
    <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
