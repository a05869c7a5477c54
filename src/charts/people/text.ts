import { names } from './names.ts';

const plural = {
  en: new Intl.PluralRules('en'),
  sv: new Intl.PluralRules('sv'),
};
const person = (n: number): string => (plural.en.select(n) === 'one' ? 'person' : 'people');
const involved = (n: number): string => (plural.sv.select(n) === 'one' ? 'engagerad' : 'engagerade');

/** The words of the people view. `n` chooses the plural, `written` is what is shown. */
export const text = {
  en: {
    ...names.en,
    /** The finding: the sum, and how many projects it is the sum of. */
    found: (n: number, written: string, projects: number, projectsWritten: string) =>
      `${written} ${person(n)} involved in ${projectsWritten} ${projects === 1 ? 'project' : 'projects'}`,
    subtitle: 'People involved per project, low to high end',
    beside: 'Beside them',
    besideWithout: {
      reached: (x: string) => `${x} reached`,
      staff: (x: string) => `${x} employed`,
      core: (x: string) => `core of ${x}`,
      involved: (x: string) => `${x} involved`,
    },
    besideUnknown: (what: string, notStated: string) => `${what}: ${notStated}`,
    spoken: (n: number, written: string) => `${written} ${person(n)} involved`,
    spokenUnknown: 'number of people involved not stated',
    besideSpoken: (parts: string) => `beside them ${parts}`,
    rule: (rule: string) => `derived from ${rule}`,
    summary: (sum: string, coverage: string) => `People involved: ${sum}, ${coverage}.`,
    chosen: (names: string) => `Chosen here: ${names}.`,
    columns: {
      project: 'Project',
      people: 'People involved',
      kind: 'Kind',
      page: 'Page',
      beside: 'Beside them',
    },
  },
  sv: {
    ...names.sv,
    found: (n: number, written: string, _projects: number, projectsWritten: string) =>
      `${written} ${involved(n)} i ${projectsWritten} projekt`,
    subtitle: 'Engagerade per projekt, från lägsta till högsta uppgift',
    beside: 'Därtill',
    besideWithout: {
      reached: (x: string) => `${x} nådda`,
      staff: (x: string) => `${x} anställda`,
      core: (x: string) => `${x} i kärntruppen`,
      involved: (x: string) => `${x} engagerade`,
    },
    besideUnknown: (what: string, notStated: string) => `${what}: ${notStated}`,
    spoken: (n: number, written: string) => `${written} ${involved(n)}`,
    spokenUnknown: 'antal engagerade ej angivet',
    besideSpoken: (parts: string) => `därtill ${parts}`,
    rule: (rule: string) => `härlett ur ${rule}`,
    summary: (sum: string, coverage: string) => `Engagerade: ${sum}, ${coverage}.`,
    chosen: (names: string) => `Valda här: ${names}.`,
    columns: { project: 'Projekt', people: 'Engagerade', kind: 'Slag', page: 'Sida', beside: 'Därtill' },
  },
};

export type PeopleText = (typeof text)['en'];
