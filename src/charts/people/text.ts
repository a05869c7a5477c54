import { names } from './names.ts';

const plural = {
  en: new Intl.PluralRules('en'),
  sv: new Intl.PluralRules('sv'),
};
const one = (n: number, single: string, many: string): string =>
  plural.en.select(n) === 'one' ? single : many;
const person = (n: number): string => one(n, 'person', 'people');
const project = (n: number): string => one(n, 'project', 'projects');
const involved = (n: number): string => (plural.sv.select(n) === 'one' ? 'engagerad' : 'engagerade');

/** The words of the people view. `n` chooses the plural, `written` is what is shown. */
export const text = {
  en: {
    ...names.en,
    /** The finding: the sum, and how many projects it is the sum of. */
    found: (n: number, written: string, projects: number, projectsWritten: string) =>
      `${written} ${person(n)} involved in ${projectsWritten} ${project(projects)}`,
    aPersonIn: (money: string, projects: number, projectsWritten: string) =>
      `${money} a person in ${projectsWritten} ${project(projects)}`,
    togetherIn: (money: string, projects: number, projectsWritten: string) =>
      `${money} a person in ${projectsWritten} ${project(projects)} taken together`,
    fromTo: (low: string, high: string) => `from ${low} to ${high}`,
    subtitle: {
      count: 'Per project, low to high end',
      countBeside: 'Per project, low to high end; the two axes differ',
      perPerson: 'Stated total ÷ people involved, in kronor on a log axis; computed by Medel',
      bins: 'Projects grouped by people involved, as they are many; one that fits several bars counts in each',
      groups:
        'Total ÷ people involved on a log axis, grouped as the projects are many; only of those that state both in full; computed by Medel',
    },
    heads: {
      involved: 'Involved',
      reached: 'reached',
      staff: 'employed',
      core: 'core team',
    },
    besideWithout: {
      reached: (x: string) => `${x} reached`,
      staff: (x: string) => `${x} employed`,
      core: (x: string) => `core of ${x}`,
      involved: (x: string) => `${x} involved`,
    },
    besideUnknown: (what: string, notStated: string) => `${what}: ${notStated}`,
    dated: (what: string, when: string) => `${what} (${when})`,
    spoken: (n: number, written: string) => `${written} ${person(n)} involved`,
    spokenUnknown: 'number of people involved not stated',
    besideSpoken: (parts: string) => `beside them ${parts}`,
    besideRow: (name: string, parts: string) => `${name}, beside those involved: ${parts}`,
    involvedSpoken: 'people involved',
    rule: (rule: string) => `derived from ${rule}`,
    total: 'stated total',
    missing: {
      total: 'total not stated',
      rest: 'total without in kind not stated',
      people: 'people not stated',
      both: 'neither total nor people stated',
      nobody: 'nobody to divide among',
      boundless: 'neither has a known end',
    },
    computed: 'computed by Medel: total ÷ people involved',
    computedFrom: (operands: string) => `computed by Medel from ${operands}`,
    operandsSpoken: (total: string, people: string) => `total ${total} divided by people involved ${people}`,
    aPerson: (money: string) => `${money} a person`,
    ofTotal: (note: string) => `of the total: ${note}`,
    quotientKind: (kind: string) => `${kind}, computed by Medel: total ÷ people involved`,
    quotientSummary: (found: string) => `Money per person: ${found}.`,
    computedFor: (known: string, all: string) => `computed for ${known} of ${all}`,
    noSpread: 'with no known end',
    together: 'All together',
    noChallenge: 'Challenge not stated',
    noneTogether: 'not stated',
    stateBoth: (known: string, all: string) => `${known} of ${all} projects state both`,
    ofProjects: (known: string, all: string) => `${known} of ${all}`,
    projects: (n: number, count: string) => `${count} ${project(n)}`,
    isChosen: 'chosen',
    summary: (sum: string, coverage: string, chosen: string) =>
      `People involved: ${sum}, ${coverage}${chosen}.`,
    chosen: (names: string) => `; chosen here: ${names}`,
    columns: {
      project: 'Project',
      people: 'People involved',
      kind: 'Kind',
      page: 'Page',
      beside: 'Beside them',
      total: 'Total',
      totalKind: 'Kind of the total',
      peopleKind: 'Kind of the number',
      perPerson: 'Money per person',
      perPersonKind: 'Kind of the quotient',
      projects: 'Projects',
      challenge: 'Challenge',
      known: 'State both',
    },
  },
  sv: {
    ...names.sv,
    found: (n: number, written: string, _projects: number, projectsWritten: string) =>
      `${written} ${involved(n)} i ${projectsWritten} projekt`,
    aPersonIn: (money: string, _projects: number, projectsWritten: string) =>
      `${money} per person i ${projectsWritten} projekt`,
    togetherIn: (money: string, _projects: number, projectsWritten: string) =>
      `${money} per person i ${projectsWritten} projekt sammantaget`,
    fromTo: (low: string, high: string) => `från ${low} till ${high}`,
    subtitle: {
      count: 'Per projekt, från lägsta till högsta uppgift',
      countBeside: 'Per projekt, från lägsta till högsta uppgift; axlarna är olika',
      perPerson: 'Angivet totalbelopp ÷ engagerade, i kronor på en logaritmisk axel; uträknat av Medel',
      bins: 'Projekt grupperade efter antal engagerade, eftersom de är många; ett som ryms i flera staplar räknas i var och en',
      groups:
        'Totalbelopp ÷ engagerade på en logaritmisk axel, grupperat eftersom projekten är många; bara för dem som helt anger båda; uträknat av Medel',
    },
    heads: {
      involved: 'Engagerade',
      reached: 'nådda',
      staff: 'anställda',
      core: 'kärngrupp',
    },
    besideWithout: {
      reached: (x: string) => `${x} nådda`,
      staff: (x: string) => `${x} anställda`,
      core: (x: string) => `${x} i kärngruppen`,
      involved: (x: string) => `${x} engagerade`,
    },
    besideUnknown: (what: string, notStated: string) => `${what}: ${notStated}`,
    dated: (what: string, when: string) => `${what} (${when})`,
    spoken: (n: number, written: string) => `${written} ${involved(n)}`,
    spokenUnknown: 'antal engagerade ej angivet',
    besideSpoken: (parts: string) => `därtill ${parts}`,
    besideRow: (name: string, parts: string) => `${name}, utöver de engagerade: ${parts}`,
    involvedSpoken: 'engagerade',
    rule: (rule: string) => `härlett ur ${rule}`,
    total: 'angivet totalbelopp',
    missing: {
      total: 'totalbelopp ej angivet',
      rest: 'totalbelopp utan naturabidrag ej angivet',
      people: 'antal engagerade ej angivet',
      both: 'varken totalbelopp eller antal engagerade angivet',
      nobody: 'ingen att dela på',
      boundless: 'ingetdera har en känd gräns',
    },
    computed: 'uträknat av Medel: totalbelopp ÷ engagerade',
    computedFrom: (operands: string) => `uträknat av Medel ur ${operands}`,
    operandsSpoken: (total: string, people: string) =>
      `totalbelopp ${total} delat med antal engagerade ${people}`,
    aPerson: (money: string) => `${money} per person`,
    ofTotal: (note: string) => `om totalbeloppet: ${note}`,
    quotientKind: (kind: string) => `${kind}, uträknat av Medel: totalbelopp ÷ engagerade`,
    quotientSummary: (found: string) => `Pengar per person: ${found}.`,
    computedFor: (known: string, all: string) => `uträknat för ${known} av ${all}`,
    noSpread: 'utan känd gräns',
    together: 'Alla sammantaget',
    noChallenge: 'Utmaning ej angiven',
    noneTogether: 'ej angivet',
    stateBoth: (known: string, all: string) => `${known} av ${all} projekt anger båda`,
    ofProjects: (known: string, all: string) => `${known} av ${all}`,
    projects: (_n: number, count: string) => `${count} projekt`,
    isChosen: 'vald',
    summary: (sum: string, coverage: string, chosen: string) => `Engagerade: ${sum}, ${coverage}${chosen}.`,
    chosen: (names: string) => `; valda här: ${names}`,
    columns: {
      project: 'Projekt',
      people: 'Engagerade',
      kind: 'Slag',
      page: 'Sida',
      beside: 'Därtill',
      total: 'Totalt',
      totalKind: 'Totalbeloppets slag',
      peopleKind: 'Antalets slag',
      perPerson: 'Pengar per person',
      perPersonKind: 'Kvotens slag',
      projects: 'Projekt',
      challenge: 'Utmaning',
      known: 'Anger båda',
    },
  },
};

export type PeopleText = (typeof text)['en'];
