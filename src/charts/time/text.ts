import { names } from './names.ts';

const one = (n: number): boolean => new Intl.PluralRules('en').select(n) === 'one';
const projects = (n: number): string => (one(n) ? 'project' : 'projects');

/** The words of the timeline. `n` chooses the plural, the others are what is shown. */
export const text = {
  en: {
    ...names.en,
    /** The finding: how many of all were certainly running in a year. */
    ran: (n: number, of: number, count: string, all: string, year: string) => {
      if (n < of) return `${count} of ${all} projects ${one(n) ? 'was' : 'were'} running in ${year}`;
      return `${of === 2 ? 'both' : `all ${all}`} projects were running in ${year}`;
    },
    /** `most` says how many may have been running, where more may have than certainly were. */
    ranAtLeast: (n: number, count: string, all: string, year: string, most?: string) =>
      `At least ${count} of ${all} projects ${one(n) ? 'was' : 'were'} running in ${year}${most === undefined ? '' : `, perhaps ${most}`}`,
    ranAtMost: (count: string, dated: string, year: string) =>
      `At most ${count} of the ${dated} projects that state a period were running in ${year}`,
    single: (name: string, when: string) => `${name}: ${when}`,
    subtitle: 'When each project ran, as precisely as the source says',
    subtitleGroups: (n: number, count: string) =>
      `${count} ${projects(n)} by the years they ran; a project counts in each year`,
    of: (count: string, all: string) => `${count} of ${all}`,
    running: 'Projects running',
    startNotStated: (when: string) => `${when}, start not stated`,
    /** A year as read aloud: how many projects were running, certainly or possibly. */
    year: (year: string, n: number, count: string) => `${year}: ${count} ${projects(n)} running`,
    nobody: 'no',
    projects: (n: number, count: string) => `${count} ${projects(n)}`,
    chosen: 'chosen',
    chosenHere: (what: string) => `Chosen here: ${what}.`,
    coverage: (coverage: string) => `When they ran: ${coverage}.`,
    most: (year: string, n: number, count: string) => `Most in ${year}: ${count} ${projects(n)}.`,
    inYear: (year: string, n: number, count: string) => `In ${year}: ${count} ${projects(n)}.`,
    keys: {
      within: 'certain, then possible',
      fades: 'about, or not stated',
      open: 'still going on',
    },
    notes: {
      fades: 'Fading ends: the source gives no date; their length says nothing.',
      open: 'Still going on: certain up to the latest date that had passed when the source was written.',
      groups: 'A project with an open or unknown end counts in each year that it may have run.',
    },
    columns: {
      project: 'Project',
      when: 'When',
      status: 'Status',
      note: 'Note',
      pages: 'Pages',
      year: 'Year',
      running: 'Projects running, at most',
      all: 'Without filters',
    },
  },
  sv: {
    ...names.sv,
    ran: (n: number, of: number, count: string, all: string, year: string) => {
      if (n < of) return `${count} av ${all} projekt pågick ${year}`;
      return of === 2 ? `båda projekten pågick ${year}` : `alla ${all} projekt pågick ${year}`;
    },
    ranAtLeast: (_n: number, count: string, all: string, year: string, most?: string) =>
      `Minst ${count} av ${all} projekt pågick ${year}${most === undefined ? '' : `, kanske ${most}`}`,
    ranAtMost: (count: string, dated: string, year: string) =>
      `Högst ${count} av de ${dated} projekt som anger tid pågick ${year}`,
    single: (name: string, when: string) => `${name}: ${when}`,
    subtitle: 'När varje projekt pågick, så noga som källan anger det',
    subtitleGroups: (_n: number, count: string) =>
      `${count} projekt efter de år de pågick; ett projekt räknas i varje år`,
    of: (count: string, all: string) => `${count} av ${all}`,
    running: 'Pågående projekt',
    startNotStated: (when: string) => `${when}, starten ej angiven`,
    year: (year: string, _n: number, count: string) => `${year}: ${count} pågående projekt`,
    nobody: 'inga',
    projects: (_n: number, count: string) => `${count} projekt`,
    chosen: 'valt',
    chosenHere: (what: string) => `Valda här: ${what}.`,
    coverage: (coverage: string) => `När de pågick: ${coverage}.`,
    most: (year: string, _n: number, count: string) => `Flest ${year}: ${count} projekt.`,
    inYear: (year: string, _n: number, count: string) => `Under ${year}: ${count} projekt.`,
    keys: {
      within: 'säkert, sedan möjligt',
      fades: 'ungefär, eller ej angivet',
      open: 'pågår ännu',
    },
    notes: {
      fades: 'Tonade ändar: källan ger inget datum, och deras längd säger inget.',
      open: 'Pågår ännu: säkert fram till det senaste datum som hade passerat när källan skrevs.',
      groups: 'Ett projekt med öppet eller okänt slut räknas i varje år som det kan ha pågått.',
    },
    columns: {
      project: 'Projekt',
      when: 'När',
      status: 'Status',
      note: 'Anmärkning',
      pages: 'Sidor',
      year: 'År',
      running: 'Pågående projekt, högst',
      all: 'Utan filter',
    },
  },
};

export type TimeText = (typeof text)['en'];
