import { names } from './names.ts';

const plural = { en: new Intl.PluralRules('en'), sv: new Intl.PluralRules('sv') };
const one = (n: number, single: string, many: string): string =>
  plural.en.select(n) === 'one' ? single : many;
const en = (n: number, single: string, many: string): string =>
  plural.sv.select(n) === 'one' ? single : many;

/** The words of the partners view. `n` chooses the plural, `written` is what is shown. */
export const text = {
  en: {
    ...names.en,
    mixed: 'Several sectors',
    notStated: 'Sector not stated',
    rest: 'Several or not stated',
    /** A sector within a sentence, by its id; others as they are called. */
    inSentence: (id: string, label: string) =>
      new Map([
        ['academia', 'academia'],
        ['business', 'business'],
        ['public', 'the public sector'],
        ['civil', 'civil society'],
      ]).get(id) ?? label.toLowerCase(),
    title: {
      takesPart: (sector: string, sectors: number, projects: string) =>
        `${sector} ${sectors > 1 ? 'each take' : 'takes'} part in ${projects}`,
      projects: (n: string, kept: string, atLeast: boolean) =>
        `${atLeast ? 'at least ' : ''}${n} of ${kept} projects`,
      allProjects: (n: number, written: string) => (n === 2 ? 'both projects' : `all ${written} projects`),
      allSectors: (written: string) => `all ${written} sectors`,
      single: (project: string, sectors: string) => `${project} has partners from ${sectors}`,
    },
    subtitle: {
      sectors: 'Partners by sector, a dot a partner in a project',
      projects: 'Partners by project and sector, a dot a partner',
      aggregated: 'Projects with partners in each sector, as bars since they are many',
    },
    named: (n: number, written: string) => (n === 0 ? 'none named' : `${written} named`),
    noneStated: 'none stated',
    of: (count: string, all: string) => `${count} of ${all}`,
    projects: (n: number, written: string) => `${written} ${one(n, 'project', 'projects')}`,
    ofProjects: (count: string, all: number, written: string) =>
      `${count} of ${written} ${one(all, 'project', 'projects')}`,
    partnersSpoken: (n: number, spoken: string) => `${spoken} ${one(n, 'partner', 'partners')}`,
    partnersUnknown: 'number of partners not stated',
    silent: (written: string, n: number) => `not stated: ${written} ${one(n, 'project', 'projects')}`,
    silentSpoken: (written: string, n: number, list: string) =>
      `${written} ${one(n, 'project states', 'projects state')} no partner: ${list}`,
    more: (written: string) => `+${written} more`,
    mentions: 'mentions',
    sprungFrom: 'sprung from',
    unknown: (what: string, notStated: string) => `${what}: ${notStated}`,
    from: (what: string, sectors: string) => `${what} (${sectors})`,
    role: {
      partner: 'partner',
      lead: 'lead',
      sponsor: 'sponsor',
      origin: 'what it sprang from',
      mentioned: 'mentioned, not called a partner',
      counted: 'counted, not named',
    },
    spokenMember: (name: string, project: string, sector: string, role: string) =>
      `${name}: ${role}, ${project}, ${sector}`,
    spokenGroup: (project: string, what: string, sector: string) => `${project}: ${what}, ${sector}`,
    chosen: 'chosen',
    excluded: 'excluded',
    legend: {
      named: 'named',
      mentioned: 'named, not called a partner',
      counted: 'counted, not named',
    },
    note: {
      least:
        'At least (≥): a list of names may leave partners out, and those of several sectors stand apart.',
      once: (list: string) => `Named by several projects and counted once: ${list}.`,
      same: 'Those only counted may be the same in several projects.',
      mentioned: 'Who is not called a partner is left out of the sums, and may be among those counted.',
      most: (written: string) => `Of one number at most ${written} dots are drawn.`,
      sector: 'Sector follows who owns or controls an organisation.',
      overlap:
        'A project counts in each sector of its partners, so the bars overlap and must not be added up.',
    },
    summary: {
      lead: 'Partners by sector',
      row: (sector: string, sum: string, projects: string) => `${sector} ${sum}, in ${projects}`,
      projects: (sector: string, projects: string) => `${sector} in ${projects}`,
      none: 'No project passes the filters.',
    },
    columns: {
      sector: 'Sector',
      project: 'Project',
      partner: 'Partner',
      number: 'Number',
      kind: 'Kind',
      page: 'Page',
      projects: 'Projects',
      without: 'Without any filter',
    },
    noPartner: 'no partner stated',
  },
  sv: {
    ...names.sv,
    mixed: 'Flera sektorer',
    notStated: 'Sektor ej angiven',
    rest: 'Flera eller ej angiven',
    inSentence: (id: string, label: string) =>
      new Map([
        ['academia', 'akademin'],
        ['business', 'näringslivet'],
        ['public', 'offentlig sektor'],
        ['civil', 'civilsamhället'],
      ]).get(id) ?? label.toLowerCase(),
    title: {
      takesPart: (sector: string, sectors: number, projects: string) =>
        `${sector} deltar i ${projects}${sectors > 1 ? ' vardera' : ''}`,
      projects: (n: string, kept: string, atLeast: boolean) =>
        `${atLeast ? 'minst ' : ''}${n} av ${kept} projekt`,
      allProjects: (n: number, written: string) => (n === 2 ? 'båda projekten' : `alla ${written} projekten`),
      allSectors: (written: string) => `alla ${written} sektorer`,
      single: (project: string, sectors: string) => `${project} har aktörer från ${sectors}`,
    },
    subtitle: {
      sectors: 'Aktörer per sektor, en prick per aktör i ett projekt',
      projects: 'Aktörer per projekt och sektor, en prick per aktör',
      aggregated: 'Projekt med aktörer i varje sektor, som staplar eftersom de är många',
    },
    named: (n: number, written: string) =>
      n === 0 ? 'ingen namngiven' : `${written} ${en(n, 'namngiven', 'namngivna')}`,
    noneStated: 'ingen angiven',
    of: (count: string, all: string) => `${count} av ${all}`,
    projects: (_n: number, written: string) => `${written} projekt`,
    ofProjects: (count: string, _all: number, written: string) => `${count} av ${written} projekt`,
    partnersSpoken: (n: number, spoken: string) => `${spoken} ${en(n, 'aktör', 'aktörer')}`,
    partnersUnknown: 'antal aktörer ej angivet',
    silent: (written: string, _n: number) => `ej angivet: ${written} projekt`,
    silentSpoken: (written: string, _n: number, list: string) =>
      `${written} projekt anger ingen aktör: ${list}`,
    more: (written: string) => `+${written} till`,
    mentions: 'nämner',
    sprungFrom: 'sprunget ur',
    unknown: (what: string, notStated: string) => `${what}: ${notStated}`,
    from: (what: string, sectors: string) => `${what} (${sectors})`,
    role: {
      partner: 'aktör',
      lead: 'leder projektet',
      sponsor: 'sponsrar projektet',
      origin: 'som det är sprunget ur',
      mentioned: 'nämnd, kallas inte aktör',
      counted: 'räknade, inte namngivna',
    },
    spokenMember: (name: string, project: string, sector: string, role: string) =>
      `${name}: ${role}, ${project}, ${sector}`,
    spokenGroup: (project: string, what: string, sector: string) => `${project}: ${what}, ${sector}`,
    chosen: 'vald',
    excluded: 'utesluten',
    legend: {
      named: 'namngiven',
      mentioned: 'namngiven, kallas inte aktör',
      counted: 'räknad, inte namngiven',
    },
    note: {
      least: 'Minst: en lista med namn kan utelämna aktörer, och de från flera sektorer står för sig.',
      once: (list: string) => `Namngivna av flera projekt och räknade en gång: ${list}.`,
      same: 'De som bara räknats kan vara desamma i flera projekt.',
      mentioned: 'De som inte kallas aktörer ingår inte i summorna, men kan finnas bland de räknade.',
      most: (written: string) => `Av ett antal ritas högst ${written} prickar.`,
      sector: 'Sektorn följer vem som äger eller styr en organisation.',
      overlap:
        'Ett projekt räknas i varje sektor som dess aktörer kommer från, så staplarna överlappar och ska inte läggas ihop.',
    },
    summary: {
      lead: 'Aktörer per sektor',
      row: (sector: string, sum: string, projects: string) => `${sector} ${sum}, i ${projects}`,
      projects: (sector: string, projects: string) => `${sector} i ${projects}`,
      none: 'Inget projekt klarar filtren.',
    },
    columns: {
      sector: 'Sektor',
      project: 'Projekt',
      partner: 'Aktör',
      number: 'Antal',
      kind: 'Slag',
      page: 'Sida',
      projects: 'Projekt',
      without: 'Utan filter',
    },
    noPartner: 'ingen aktör angiven',
  },
};

export type PartnersText = (typeof text)['en'];
