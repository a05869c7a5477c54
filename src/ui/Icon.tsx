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
} as const;

/** A small line drawing beside a word, or on a button that has its name elsewhere. Read by nobody aloud. */
export function Icon({ name }: Readonly<{ name: keyof typeof PATHS }>) {
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
