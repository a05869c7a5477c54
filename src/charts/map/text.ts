import { names } from './names.ts';

const plural = new Intl.PluralRules('en');

/** "Skåne" of "Skåne län", "Dalarna" of "Dalarnas län": the map names counties in full and in Swedish. */
const shortName = (name: string): string => name.replace(/s? län$/, '');

/** The words of the map. */
export const text = {
  en: {
    ...names.en,
    title: (n: string, all: number) =>
      `${n.charAt(0).toUpperCase()}${n.slice(1)} of ${all} counties ${n === 'one' ? 'has' : 'have'} projects`,
    titleNone: (all: number) => `None of ${all} counties has a project`,
    subtitle: 'Base and partner places, projects per county',
    wholeCountry: 'Whole country',
    notStated: 'Not stated',
    countyInFull: (name: string) => `${shortName(name)} County`,
    county: shortName,
    projects: (n: number, written: string) =>
      `${written} ${plural.select(n) === 'one' ? 'project' : 'projects'}`,
    more: (n: string) => `${n} more`,
    by: {
      base: (names: string, _n: number) => `base of ${names}`,
      partner: (names: string, _n: number) => `partner place of ${names}`,
      area: (names: string, n: number) => `${names} ${plural.select(n) === 'one' ? 'works' : 'work'} here`,
    },
    role: { base: 'base', partner: 'partner', area: 'works there' },
    steps: '1, 2, 3+ projects',
    inset: (county: string, times: string) => `${county}, ${times} times larger`,
    square: 'Square: a whole county. ',
    noOutlines: 'The outlines of the map did not arrive. The table of this view has the same figures.',
    sources:
      'Borders: Natural Earth, simplified; approximate around Heby, Habo and Mullsjö. Places: GeoNames, CC BY 4.0.',
    summary: (title: string, counties: string, whole: string, none: string) =>
      `${title}${counties === '' ? '' : `: ${counties}`}. Whole country: ${whole}. Place not stated: ${none}.`,
    columns: { county: 'County', place: 'Place', projects: 'Projects', count: 'Number of projects' },
  },
  sv: {
    ...names.sv,
    title: (n: string, all: number) => `${n.charAt(0).toUpperCase()}${n.slice(1)} av ${all} län har projekt`,
    titleNone: (all: number) => `Inget av ${all} län har projekt`,
    subtitle: 'Bas och partnerorter, projekt per län',
    wholeCountry: 'Hela landet',
    notStated: 'Ej angivet',
    countyInFull: (name: string) => name,
    county: shortName,
    projects: (_: number, written: string) => `${written} projekt`,
    more: (n: string) => `${n} till`,
    by: {
      base: (names: string, _n: number) => `bas för ${names}`,
      partner: (names: string, _n: number) => `partnerort för ${names}`,
      area: (names: string, _n: number) => `här verkar ${names}`,
    },
    role: { base: 'bas', partner: 'partner', area: 'verkar där' },
    steps: '1, 2, 3+ projekt',
    inset: (county: string, times: string) => `${county}, ${times} gånger större`,
    square: 'Fyrkant: ett helt län. ',
    noOutlines: 'Kartans konturer kom inte fram. Vyns tabell har samma uppgifter.',
    sources:
      'Gränser: Natural Earth, förenklade; omkring Heby, Habo och Mullsjö ungefärliga. Orter: GeoNames, CC BY 4.0.',
    summary: (title: string, counties: string, whole: string, none: string) =>
      `${title}${counties === '' ? '' : `: ${counties}`}. Hela landet: ${whole}. Ort ej angiven: ${none}.`,
    columns: { county: 'Län', place: 'Ort', projects: 'Projekt', count: 'Antal projekt' },
  },
};

export type MapText = (typeof text)['en'];
