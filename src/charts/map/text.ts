import { capital } from '../../lib/capital.ts';
import { countyNames, names } from './names.ts';

const plural = new Intl.PluralRules('en');
const one = (n: number): boolean => plural.select(n) === 'one';

/** The words of the map that all forms share, and those of its places. */
export const text = {
  en: {
    ...names.en,
    /** The finding: how many of the counties have projects. */
    title: (n: string, all: number) =>
      `${capital(n)} of ${all} counties ${n === 'one' ? 'has' : 'have'} projects`,
    titleNone: (all: number) => `None of ${all} counties has a project`,
    subtitle: 'Base and partner places',
    wholeCountry: 'Whole country',
    notStated: 'Not stated',
    ...countyNames.en,
    projects: (n: number, written: string) => `${written} ${one(n) ? 'project' : 'projects'}`,
    more: (n: string) => `${n} more`,
    by: {
      base: (names: string, _n: number) => `base of ${names}`,
      partner: (names: string, _n: number) => `partner place of ${names}`,
      area: (names: string, n: number) => `${names} ${one(n) ? 'works' : 'work'} here`,
    },
    figure: (where: string, n: string) => `Projects, ${where}: ${n}`,
    list: (projects: string, county: string) => `${projects}: ${county}`,
    role: { base: 'base', partner: 'partner', area: 'works there' },
    square: 'a whole county',
    /** The classes of counties by their projects; the last one says of what. */
    between: (low: string, high: string) => `${low}–${high}`,
    projectsFrom: (n: string) => `${n}+ projects`,
    anyProjects: 'has projects',
    inset: (county: string, times: string) => `${county}, ${times} times larger`,
    noOutlines: 'The outlines of the map did not arrive. The table of this view has the same figures.',
    borders: 'Borders: Natural Earth, simplified; approximate around Heby, Habo and Mullsjö.',
    placeSource: 'Places: GeoNames, CC BY 4.0.',
    summary: (title: string, counties: string, whole: string, none: string) =>
      `${title}${counties === '' ? '' : `: ${counties}`}. Whole country: ${whole}. Place not stated: ${none}.`,
    columns: { county: 'County', place: 'Place', projects: 'Projects', count: 'Number of projects' },
  },
  sv: {
    ...names.sv,
    title: (n: string, all: number) => `${capital(n)} av ${all} län har projekt`,
    titleNone: (all: number) => `Inget av ${all} län har projekt`,
    subtitle: 'Bas- och partnerorter',
    wholeCountry: 'Hela landet',
    notStated: 'Ej angivet',
    ...countyNames.sv,
    projects: (_: number, written: string) => `${written} projekt`,
    more: (n: string) => `${n} till`,
    by: {
      base: (names: string, _n: number) => `bas för ${names}`,
      partner: (names: string, _n: number) => `partnerort för ${names}`,
      area: (names: string, _n: number) => `här verkar ${names}`,
    },
    figure: (where: string, n: string) => `Projekt, ${where}: ${n}`,
    list: (projects: string, county: string) => `${projects}: ${county}`,
    role: { base: 'bas', partner: 'partner', area: 'verkar där' },
    square: 'ett helt län',
    between: (low: string, high: string) => `${low}–${high}`,
    projectsFrom: (n: string) => `${n}+ projekt`,
    anyProjects: 'har projekt',
    inset: (county: string, times: string) => `${county}, ${times} gånger större`,
    noOutlines: 'Kartans konturer kom inte fram. Vyns tabell har samma uppgifter.',
    borders: 'Gränser: Natural Earth, förenklade; omkring Heby, Habo och Mullsjö ungefärliga.',
    placeSource: 'Orter: GeoNames, CC BY 4.0.',
    summary: (title: string, counties: string, whole: string, none: string) =>
      `${title}${counties === '' ? '' : `: ${counties}`}. Hela landet: ${whole}. Ort ej angiven: ${none}.`,
    columns: { county: 'Län', place: 'Ort', projects: 'Projekt', count: 'Antal projekt' },
  },
};

export type MapText = (typeof text)['en'];
