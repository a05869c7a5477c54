/** The colours of a picture, as plain values: a chart carries no stylesheet and looks the same everywhere. */
export interface Theme {
  readonly name: 'light' | 'dark';
  readonly ground: string;
  readonly raise: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly edge: string;
  readonly line: string;
  readonly ghost: string;
  /** Counties with no, one, two, three or more projects. */
  readonly counties: readonly [string, string, string, string];
  /** A funder's colour and the text colour that stands on it. */
  readonly funders: Readonly<Record<FunderRole, { fill: string; on: string }>>;
  /** How much of a mark is left when it lies outside the filter. */
  readonly outside: number;
}

/** Who the money of a bar belongs to. Colour means funder and nothing else. */
export type FunderRole = 'agency' | 'actors' | 'eu' | 'notSplit';

export const FUNDER_ROLES: readonly FunderRole[] = ['agency', 'actors', 'eu', 'notSplit'];

export const light: Theme = {
  name: 'light',
  ground: '#FBFBF9',
  raise: '#FFFFFF',
  ink: '#12202C',
  ink2: '#46535F',
  ink3: '#626E79',
  edge: '#7F8A94',
  line: '#DDE1E3',
  ghost: '#E6E9EA',
  counties: ['#EDEFEF', '#DCE1E3', '#C3CACE', '#A5AFB6'],
  funders: {
    agency: { fill: '#1B5AA6', on: '#FFFFFF' },
    actors: { fill: '#CB7D00', on: '#12202C' },
    eu: { fill: '#47157C', on: '#FFFFFF' },
    notSplit: { fill: '#6C757E', on: '#FFFFFF' },
  },
  outside: 0.26,
};

export const dark: Theme = {
  name: 'dark',
  ground: '#0F151B',
  raise: '#171F27',
  ink: '#F0F3F5',
  ink2: '#BAC4CC',
  ink3: '#939FAA',
  edge: '#74808B',
  line: '#29333C',
  ghost: '#242E37',
  counties: ['#1C252D', '#2B3741', '#3D4B57', '#556573'],
  funders: {
    agency: { fill: '#6AABEE', on: '#0B1218' },
    actors: { fill: '#F7BC4B', on: '#0B1218' },
    eu: { fill: '#8C50D6', on: '#FFFFFF' },
    notSplit: { fill: '#7B8691', on: '#0B1218' },
  },
  outside: 0.3,
};

export const THEMES = { light, dark } as const;

/** The six sizes of type: px and line height. */
export const TYPE = {
  small: { size: 12, line: 16 },
  body: { size: 14, line: 20 },
  lead: { size: 16, line: 24 },
  title: { size: 20, line: 28 },
  sentence: { size: 24, line: 32 },
  figure: { size: 28, line: 36 },
} as const;

export const FONT = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif";
