import { capital } from '../../../lib/capital.ts';
import { text as shared } from '../text.ts';

/** The words of the map's counties, by the number of projects and by money. */
export const text = {
  en: {
    ...shared.en,
    subtitles: {
      counties: 'Projects per county',
      money: (unit: string) => `Known funding, ${unit}`,
      /** Places were asked for. */
      instead: 'Projects per county: they are too many to be drawn place by place',
    },
    /** The findings about money. */
    most: (sum: string, total: string, county: string) =>
      `${sum} of the known ${total} went to projects in ${county}`,
    all: (sum: string, county: string) => `All known funding, ${sum}, went to projects in ${county}`,
    known: (n: string, all: number) =>
      `${capital(n)} of ${all} counties ${n === 'one' ? 'has' : 'have'} projects with known funding`,
    unknown: (all: number) => `None of ${all} counties has a project with known funding`,
    placeNotStated: 'Place not stated',
    /** The classes of counties by money; the last one says in what unit. */
    under: (n: string) => `under ${n}`,
    moneyFrom: (n: string, unit: string) => `${n} or more, ${unit}`,
    anyMoney: (unit: string) => `known funding, ${unit}`,
    moneyUnknown: 'projects, money not stated',
    overlap: 'A project in several counties counts in full in each, so the counties must not be added up.',
    shared: 'The money of a project in several counties is shared equally among them.',
    ofIt: (sum: string) => `Of the known money ${sum} is a total that is not split between funders.`,
    coverage: (agency: string, actors: string) => `Stated: VINNOVA by ${agency}, actors by ${actors}.`,
    of: (known: string, all: string) => `${known} of ${all}`,
    moneyFigure: (where: string, sum: string) => `Known funding, ${where}: ${sum}`,
    money: (sum: string) => `known funding ${sum}`,
    part: (side: string, sum: string, coverage: string) => `${side} ${sum}, ${coverage}`,
    unsplit: (sum: string) => `not split ${sum}`,
    columns: {
      ...shared.en.columns,
      agency: 'VINNOVA',
      actors: 'Actors',
      eu: 'EU',
      notSplit: 'Not split',
      money: 'Known together',
    },
  },
  sv: {
    ...shared.sv,
    subtitles: {
      counties: 'Projekt per län',
      money: (unit: string) => `Känd finansiering, ${unit}`,
      instead: 'Projekt per län: de är för många för att ritas ort för ort',
    },
    most: (sum: string, total: string, county: string) =>
      `${capital(sum)} av kända ${total} gick till projekt i ${county}`,
    all: (sum: string, county: string) => `All känd finansiering, ${sum}, gick till projekt i ${county}`,
    known: (n: string, all: number) => `${capital(n)} av ${all} län har projekt med känd finansiering`,
    unknown: (all: number) => `Inget av ${all} län har projekt med känd finansiering`,
    placeNotStated: 'Ort ej angiven',
    under: (n: string) => `under ${n}`,
    moneyFrom: (n: string, unit: string) => `${n} eller mer, ${unit}`,
    anyMoney: (unit: string) => `känd finansiering, ${unit}`,
    moneyUnknown: 'projekt, pengar ej angivna',
    overlap: 'Ett projekt i flera län räknas fullt ut i vart och ett, så länen ska inte läggas ihop.',
    shared: 'Pengarna i ett projekt i flera län delas lika mellan dem.',
    ofIt: (sum: string) =>
      `Av det kända är ${sum} ett totalbelopp som inte är fördelat mellan finansiärerna.`,
    coverage: (agency: string, actors: string) => `Angivet: VINNOVA av ${agency}, aktörerna av ${actors}.`,
    of: (known: string, all: string) => `${known} av ${all}`,
    moneyFigure: (where: string, sum: string) => `Känd finansiering, ${where}: ${sum}`,
    money: (sum: string) => `känd finansiering ${sum}`,
    part: (side: string, sum: string, coverage: string) => `${side} ${sum}, ${coverage}`,
    unsplit: (sum: string) => `ej fördelat ${sum}`,
    columns: {
      ...shared.sv.columns,
      agency: 'VINNOVA',
      actors: 'Aktörerna',
      eu: 'EU',
      notSplit: 'Ej fördelat',
      money: 'Känt sammanlagt',
    },
  },
};

export type CountiesText = (typeof text)['en'];
