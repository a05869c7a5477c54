import { capital } from '../../lib/capital.ts';
import { names } from './names.ts';

const one = (n: number): string => (new Intl.PluralRules('en').select(n) === 'one' ? 'project' : 'projects');
/** A name within a sentence: small at its head, unless it is an abbreviation. */
const within = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase() + label.slice(1) : label;

/** The words of the challenges view. */
export const text = {
  en: {
    ...names.en,
    title: {
      projects: 'Projects by challenge',
      money: 'Money by challenge',
      overlap: 'Challenges that share projects',
      mostProjects: (label: string) => `Most projects: ${label}`,
      tied: (challenges: string, projects: string) =>
        capital(`${challenges} challenges are the most common, with ${projects} projects each`),
      mostMoney: (label: string) => `Largest known funding: ${label}`,
      allWith: (n: number, written: string, a: string, b: string) =>
        `${n === 2 ? 'Both' : `All ${written}`} projects on ${within(a)} are also about ${within(b)}`,
      mostTogether: (a: string, b: string, projects: string) =>
        `Most often together: ${within(a)} with ${within(b)}, in ${projects} projects`,
      mostWith: (a: string, b: string, projects: string, of: string) =>
        `Most often with ${within(a)}: ${within(b)}, in ${projects} of ${of} projects`,
      pairsTied: (pairs: string, projects: string) =>
        capital(`${pairs} pairs of challenges are the most common, with ${projects} projects each`),
      both: (n: number, written: string, of: string, a: string, b: string) =>
        capital(
          `${written} of ${of} projects ${n === 1 ? 'is' : 'are'} about both ${within(a)} and ${within(b)}`,
        ),
      mostShared: (a: string, b: string) => `Most together in equal parts: ${within(a)} with ${within(b)}`,
    },
    subtitle: {
      projects: 'Projects per challenge; a project counts in each',
      money: (unit: string) => `Known funding per challenge, ${unit}; a project counts in each`,
      overlap: 'Projects that meet two challenges; a project counts in each of its pairs',
    },
    subtitleShared: {
      projects: 'Projects per challenge, each project shared equally among its challenges',
      money: (unit: string) =>
        `Known funding per challenge, ${unit}, each project shared equally among its challenges`,
      overlap: 'Projects that meet two challenges, each project shared equally among its pairs',
    },
    notStated: 'No challenge stated',
    known: 'Known',
    knownOf: (money: string) => `${money} known`,
    stating: 'Projects that state it',
    of: (count: string, all: string) => `${count} of ${all}`,
    projects: (all: number, count: string) => `${count} ${one(all)}`,
    equalParts: 'shared equally',
    coverage: (agency: string, actors: string) => `Stated: VINNOVA by ${agency}, actors by ${actors}`,
    noProject: 'no project',
    pair: (a: string, b: string) => `${a} + ${b}`,
    spokenPair: (a: string, b: string) => `${a} with ${b}`,
    ranking: {
      heading: 'Most often together',
      chosen: 'The chosen pair',
      headingWith: (label: string) => `Most often with ${within(label)}`,
      known: (unit: string) => `Known, ${unit}`,
      figures: (one: string, other: string) => `${one} · ${other}`,
      more: (n: number, written: string) => `${written} more ${n === 1 ? 'pair' : 'pairs'} in the table`,
    },
    squares: 'projects that meet both; lines lead to their names',
    squareAreas: 'projects that meet both, the more the larger',
    leftOut: (shown: string, all: string) => `The ${shown} most common of ${all} challenges.`,
    overlap: {
      full: 'Parts overlap: a project with several challenges counts in each; they are not to be added up.',
      shared:
        'Shared equally: a project with three challenges counts a third in each; the parts add up, but for rounding.',
      pairs: 'Pairs overlap: a project with three challenges is in three pairs; they are not to be added up.',
      sharedPairs:
        'Shared equally: a project with three challenges has three pairs and counts a third in each; the pairs add up to the projects with several challenges, but for rounding.',
    },
    inKind: 'Known money includes working time that the source values in money.',
    ofWhichInKind: (money: string) => `of which ${money} in kind, wholly or in part`,
    chosen: 'chosen',
    excluded: 'excluded',
    summary: {
      projects: (kept: string, most: string) => `${kept}. Most common: ${most}.`,
      money: (kept: string, most: string) => `${kept}. Largest known funding: ${most}.`,
      overlap: (kept: string, most: string) => `${kept}. Most often together: ${most}.`,
    },
    none: 'No project passes the filters.',
    noPair: 'No project meets more than one challenge.',
    entry: (label: string, count: string) => `${label} ${count}`,
    columns: {
      challenge: 'Challenge',
      with: 'Together with',
      projects: 'Projects',
      projectsShared: 'Projects, shared equally',
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
      overlap: 'Utmaningar som delar projekt',
      mostProjects: (label: string) => `Flest projekt: ${label}`,
      tied: (challenges: string, projects: string) =>
        capital(`${challenges} utmaningar är vanligast, med ${projects} projekt var`),
      mostMoney: (label: string) => `Störst känd finansiering: ${label}`,
      allWith: (n: number, written: string, a: string, b: string) =>
        `${n === 2 ? 'Båda' : `Alla ${written}`} projekten om ${within(a)} handlar också om ${within(b)}`,
      mostTogether: (a: string, b: string, projects: string) =>
        `Oftast tillsammans: ${within(a)} med ${within(b)}, i ${projects} projekt`,
      mostWith: (a: string, b: string, projects: string, of: string) =>
        `Oftast tillsammans med ${within(a)}: ${within(b)}, i ${projects} av ${of} projekt`,
      pairsTied: (pairs: string, projects: string) =>
        capital(`${pairs} par av utmaningar är vanligast, med ${projects} projekt var`),
      both: (_n: number, written: string, of: string, a: string, b: string) =>
        capital(`${written} av ${of} projekt handlar om både ${within(a)} och ${within(b)}`),
      mostShared: (a: string, b: string) => `Mest tillsammans, lika delat: ${within(a)} med ${within(b)}`,
    },
    subtitle: {
      projects: 'Projekt per utmaning; ett projekt kan räknas i flera',
      money: (unit: string) => `Känd finansiering per utmaning, ${unit}; ett projekt kan räknas i flera`,
      overlap: 'Projekt som möter två utmaningar; ett projekt räknas i vart och ett av sina par',
    },
    subtitleShared: {
      projects: 'Projekt per utmaning, varje projekt lika delat mellan sina utmaningar',
      money: (unit: string) =>
        `Känd finansiering per utmaning, ${unit}, varje projekt lika delat mellan sina utmaningar`,
      overlap: 'Projekt som möter två utmaningar, varje projekt lika delat mellan sina par',
    },
    notStated: 'Ingen utmaning angiven',
    known: 'Känt',
    knownOf: (money: string) => `${money} känt`,
    stating: 'Projekt som anger det',
    of: (count: string, all: string) => `${count} av ${all}`,
    projects: (_all: number, count: string) => `${count} projekt`,
    equalParts: 'lika delat',
    coverage: (agency: string, actors: string) => `Angivet: VINNOVA av ${agency}, aktörerna av ${actors}`,
    noProject: 'inget projekt',
    pair: (a: string, b: string) => `${a} + ${b}`,
    spokenPair: (a: string, b: string) => `${a} med ${b}`,
    ranking: {
      heading: 'Oftast tillsammans',
      chosen: 'Det valda paret',
      headingWith: (label: string) => `Oftast tillsammans med ${within(label)}`,
      known: (unit: string) => `Känt, ${unit}`,
      figures: (one: string, other: string) => `${one} · ${other}`,
      more: (_n: number, written: string) => `${written} par till i tabellen`,
    },
    squares: 'projekt som möter båda; linjerna leder till namnen',
    squareAreas: 'projekt som möter båda, ju fler desto större',
    leftOut: (shown: string, all: string) => `De ${shown} vanligaste av ${all} utmaningar.`,
    overlap: {
      full: 'Delarna överlappar: ett projekt med flera utmaningar räknas i var och en; de ska inte läggas ihop.',
      shared:
        'Lika delat: ett projekt med tre utmaningar räknas till en tredjedel i var och en; delarna går ihop, så när som på avrundning.',
      pairs: 'Paren överlappar: ett projekt med tre utmaningar ingår i tre par; de ska inte läggas ihop.',
      sharedPairs:
        'Lika delat: ett projekt med tre utmaningar har tre par och räknas till en tredjedel i vart och ett; paren summerar till projekten med flera utmaningar, så när som på avrundning.',
    },
    inKind: 'I det kända ingår arbetstid som källan har värderat i pengar.',
    ofWhichInKind: (money: string) => `varav ${money} naturabidrag, helt eller delvis`,
    chosen: 'vald',
    excluded: 'utesluten',
    summary: {
      projects: (kept: string, most: string) => `${kept}. Vanligast: ${most}.`,
      money: (kept: string, most: string) => `${kept}. Störst känd finansiering: ${most}.`,
      overlap: (kept: string, most: string) => `${kept}. Oftast tillsammans: ${most}.`,
    },
    none: 'Inget projekt klarar filtren.',
    noPair: 'Inget projekt möter fler än en utmaning.',
    entry: (label: string, count: string) => `${label} ${count}`,
    columns: {
      challenge: 'Utmaning',
      with: 'Tillsammans med',
      projects: 'Projekt',
      projectsShared: 'Projekt, lika delat',
      agency: 'VINNOVA',
      actors: 'Aktörerna',
      eu: 'EU',
      notSplit: 'Ej fördelat',
      known: 'Känt sammanlagt',
    },
  },
};

export type ChallengesText = (typeof text)['en'];
