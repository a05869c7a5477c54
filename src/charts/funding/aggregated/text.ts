import { capital } from '../../../lib/capital.ts';
import { text as plane } from '../planetext.ts';
import { text as common } from '../text.ts';

/** The words for very many projects: the largest of them, the rest together, and how many there are of each size. */
export const text = {
  en: {
    ...common.en,
    ...plane.en,
    projects: (n: number, written: string) => `${written} ${n === 1 ? 'project' : 'projects'}`,
    of: (count: string, all: string) => `${count} of ${all}`,
    /** The finding on amounts: what is known of the largest, of all that is known. */
    inLargest: (part: string, whole: string, n: string, all: string) =>
      `${part} of the known ${whole.replace(/^SEK\s/, '')} is in ${n} of ${all} projects`,
    inProjects: (whole: string, n: number, projects: string) =>
      `${whole} is known in ${projects} ${n === 1 ? 'project' : 'projects'}`,
    /** The finding on the two sides. */
    sides: (agency: string, actors: string, n: number, projects: string) =>
      `${agency} from VINNOVA and ${actors} from the actors in ${n === 1 ? 'the one project that states' : `the ${projects} projects that state`} both sides`,
    parts: {
      amount: (projects: string, unit: string, coverage: string) =>
        `${projects}, ${unit}: the ten largest, and the rest together; VINNOVA’s part ${coverage}`,
      share: (projects: string, coverage: string) =>
        `${projects}: those that state both sides together, and the ten largest; ${coverage}`,
      match: (projects: string, coverage: string) =>
        `${projects} by VINNOVA’s part and the actors’, in steps of 1, 2, 5, 10; ${coverage}`,
    },
    rest: (n: number, written: string) => (n === 1 ? 'The other project' : `The other ${written} projects`),
    ownScale: 'together, on a scale of their own',
    bothSides: (n: number, written: string) => (n === 1 ? 'The one project' : `All ${written} projects`),
    stating: (n: number): string => (n === 1 ? 'that states both sides' : 'that state both sides'),
    largest: 'The ten largest by known money',
    bins: 'Projects by VINNOVA’s money',
    bin: (agency: string, actors: string) => `VINNOVA ${agency}, actors ${actors}`,
    agencyOnly: 'actors’ part not stated',
    actorsOnly: 'VINNOVA’s part not stated',
    neither: 'neither stated',
    several: 'An uncertain amount counts in every step it may lie in.',
    size: 'Size of a square: projects',
    chosen: 'chosen',
    most: (bin: string, projects: string) => `Most have ${bin} from VINNOVA: ${projects}.`,
    count: 'Projects',
  },
  sv: {
    ...common.sv,
    ...plane.sv,
    projects: (_n: number, written: string) => `${written} projekt`,
    of: (count: string, all: string) => `${count} av ${all}`,
    inLargest: (part: string, whole: string, n: string, all: string) =>
      capital(`${part} av kända ${whole} finns i ${n} av ${all} projekt`),
    inProjects: (whole: string, _n: number, projects: string) =>
      capital(`${whole} är kända i ${projects} projekt`),
    sides: (agency: string, actors: string, n: number, projects: string) =>
      capital(
        `${agency} från VINNOVA och ${actors} från aktörerna i ${n === 1 ? 'det enda' : `de ${projects}`} projekt som anger båda sidor`,
      ),
    parts: {
      amount: (projects: string, unit: string, coverage: string) =>
        `${projects}, ${unit}: de tio största, och resten tillsammans; VINNOVA:s belopp ${coverage}`,
      share: (projects: string, coverage: string) =>
        `${projects}: de som anger båda sidor tillsammans, och de tio största; ${coverage}`,
      match: (projects: string, coverage: string) =>
        `${projects} efter VINNOVA:s och aktörernas del, i steg om 1, 2, 5, 10; ${coverage}`,
    },
    rest: (n: number, written: string) =>
      n === 1 ? 'Det återstående projektet' : `De övriga ${written} projekten`,
    ownScale: 'tillsammans, på en egen skala',
    bothSides: (n: number, written: string) => (n === 1 ? 'Det enda projekt' : `Alla ${written} projekt`),
    stating: (_n: number): string => 'som anger båda sidor',
    largest: 'De tio största efter kända pengar',
    bins: 'Projekt efter VINNOVA:s belopp',
    bin: (agency: string, actors: string) => `VINNOVA ${agency}, aktörerna ${actors}`,
    agencyOnly: 'aktörernas del ej angiven',
    actorsOnly: 'VINNOVA:s del ej angiven',
    neither: 'ingendera angiven',
    several: 'Ett osäkert belopp räknas i alla steg där det kan ligga.',
    size: 'Rutans storlek: projekt',
    chosen: 'vald',
    most: (bin: string, projects: string) => `Flest har ${bin} från VINNOVA: ${projects}.`,
    count: 'Projekt',
  },
};

export type GroupedText = (typeof text)['en'];
