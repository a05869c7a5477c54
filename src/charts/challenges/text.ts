import { names } from './names.ts';

const one = (n: number): string => (new Intl.PluralRules('en').select(n) === 'one' ? 'project' : 'projects');
const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** The words of the challenges view. */
export const text = {
  en: {
    ...names.en,
    title: {
      projects: 'Projects by challenge',
      money: 'Money by challenge',
      mostProjects: (label: string) => `Most projects: ${label}`,
      tied: (challenges: string, projects: string) =>
        capital(`${challenges} challenges are the most common, with ${projects} projects each`),
      mostMoney: (label: string) => `Largest known funding: ${label}`,
    },
    subtitle: {
      projects: 'Projects per challenge; a project counts in each',
      money: (unit: string) => `Known funding per challenge, ${unit}; a project counts in each`,
    },
    notStated: 'No challenge stated',
    known: 'Known',
    stating: 'Projects that state it',
    of: (count: string, all: string) => `${count} of ${all}`,
    projects: (all: number, count: string) => `${count} ${one(all)}`,
    coverage: (agency: string, actors: string) => `Stated: VINNOVA by ${agency}, actors by ${actors}`,
    noProject: 'no project',
    overlap: 'A project counts in each of its challenges, so the bars overlap and must not be added up.',
    inKind: 'Working time that the source values in money is counted in the actors’ part.',
    chosen: 'chosen',
    excluded: 'excluded',
    summary: {
      projects: (kept: string, most: string) => `${kept}. Most common: ${most}.`,
      money: (kept: string, most: string) => `${kept}. Largest known funding: ${most}.`,
    },
    none: 'No project passes the filters.',
    entry: (label: string, count: string) => `${label} ${count}`,
    columns: {
      challenge: 'Challenge',
      projects: 'Projects',
      agency: 'VINNOVA',
      actors: 'Actors',
      eu: 'EU',
      notSplit: 'Not split',
      known: 'Known together',
    },
  },
  sv: {
    ...names.sv,
    title: {
      projects: 'Projekt per samhällsutmaning',
      money: 'Pengar per samhällsutmaning',
      mostProjects: (label: string) => `Flest projekt: ${label}`,
      tied: (challenges: string, projects: string) =>
        capital(`${challenges} utmaningar är vanligast, med ${projects} projekt var`),
      mostMoney: (label: string) => `Störst känd finansiering: ${label}`,
    },
    subtitle: {
      projects: 'Projekt per utmaning; ett projekt kan räknas i flera',
      money: (unit: string) => `Känd finansiering per utmaning, ${unit}; ett projekt kan räknas i flera`,
    },
    notStated: 'Ingen utmaning angiven',
    known: 'Känt',
    stating: 'Projekt som anger det',
    of: (count: string, all: string) => `${count} av ${all}`,
    projects: (_all: number, count: string) => `${count} projekt`,
    coverage: (agency: string, actors: string) => `Angivet: VINNOVA av ${agency}, aktörerna av ${actors}`,
    noProject: 'inget projekt',
    overlap:
      'Ett projekt räknas i var och en av sina utmaningar, så staplarna överlappar och ska inte läggas ihop.',
    inKind: 'Arbetstid som källan har värderat i pengar räknas in i aktörernas del.',
    chosen: 'vald',
    excluded: 'utesluten',
    summary: {
      projects: (kept: string, most: string) => `${kept}. Vanligast: ${most}.`,
      money: (kept: string, most: string) => `${kept}. Störst känd finansiering: ${most}.`,
    },
    none: 'Inget projekt klarar filtren.',
    entry: (label: string, count: string) => `${label} ${count}`,
    columns: {
      challenge: 'Utmaning',
      projects: 'Projekt',
      agency: 'VINNOVA',
      actors: 'Aktörerna',
      eu: 'EU',
      notSplit: 'Ej fördelat',
      known: 'Känt sammanlagt',
    },
  },
};

export type ChallengesText = (typeof text)['en'];
