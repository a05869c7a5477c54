import { names } from './names.ts';

/** The words of the funding view. */
export const text = {
  en: {
    ...names.en,
    title: {
      amount: 'Funding split',
      share: 'Who pays which share',
    },
    /** The finding on amounts: a few projects got more than all the others together. */
    went: (part: string, whole: string, n: number, projects: string) =>
      `${part} of VINNOVA’s ${whole.replace(/^SEK\s/, '')} went to ${projects} ${n === 1 ? 'project' : 'projects'}`,
    put: (whole: string, n: number, projects: string) =>
      `VINNOVA put ${whole} into ${projects} ${n === 1 ? 'project' : 'projects'}`,
    /** The finding on the two sides, by how they compare. */
    finding: {
      equal: (where: string) => `The actors match VINNOVA krona for krona in ${where}`,
      agency: (where: string) => `VINNOVA pays more than the actors in ${where}`,
      actors: (where: string) => `The actors pay more than VINNOVA in ${where}`,
      where: (n: number, of: number, count: string, all: string) => {
        if (of === 1) return 'the one project that states both sides';
        if (n < of) return `${count} of the ${all} projects that state both sides`;
        return `${of === 2 ? 'both' : `all ${all}`} projects that state both sides`;
      },
    },
    subtitle: {
      amount: (unit: string, coverage: string) => `Funding per project, ${unit}; VINNOVA’s part ${coverage}`,
      share: (coverage: string) => `Share of the stated money per project; ${coverage}`,
    },
    total: 'Total',
    actorsNotStated: 'actors: not stated',
    agencyNotStated: 'VINNOVA: not stated',
    hoursNotValued: 'actors: working time, not valued',
    notValued: (hours: string) => `${hours}, not valued`,
    inKindLeftOut: 'actors: in kind, left out',
    splitNotStated: 'split not stated',
    nothingStated: 'no amount stated',
    noShare: {
      hours: 'actors’ hours not valued',
      split: 'split not stated',
      actors: 'actors’ part not stated',
      agency: 'VINNOVA’s part not stated',
    },
    lane: (n: string, factor: string) => `The ${n} smallest, ${factor} times larger`,
    summary: (agency: string, agencyOf: string, actors: string, actorsOf: string, shown: string) =>
      `${shown}. VINNOVA ${agency}, ${agencyOf}. Actors ${actors}, ${actorsOf}.`,
    matched: (n: number, written: string, of: string) =>
      `both sides stated by ${n === 0 ? 'none' : written} of ${of}`,
    columns: {
      project: 'Project',
      agency: 'VINNOVA',
      actors: 'Actors',
      eu: 'EU',
      notSplit: 'Not split',
      total: 'Total',
      share: 'VINNOVA’s share',
    },
  },
  sv: {
    ...names.sv,
    title: {
      amount: 'Finansiering',
      share: 'Vem betalar vilken andel',
    },
    went: (part: string, whole: string, _n: number, projects: string) => {
      const [unit = ''] = /\s\S+$/.exec(whole) ?? [];
      const words = `${part.endsWith(unit) ? part.slice(0, part.length - unit.length) : part} av VINNOVA:s ${whole} gick till ${projects} projekt`;
      return words.charAt(0).toLocaleUpperCase() + words.slice(1);
    },
    put: (whole: string, _n: number, projects: string) => `VINNOVA gav ${whole} till ${projects} projekt`,
    finding: {
      equal: (where: string) => `Aktörerna matchar VINNOVA krona för krona i ${where}`,
      agency: (where: string) => `VINNOVA betalar mer än aktörerna i ${where}`,
      actors: (where: string) => `Aktörerna betalar mer än VINNOVA i ${where}`,
      where: (n: number, of: number, count: string, all: string) => {
        if (of === 1) return 'det enda projekt som anger båda sidor';
        if (n < of) return `${count} av de ${all} projekt som anger båda sidor`;
        return of === 2
          ? 'båda de projekt som anger bägge sidor'
          : `alla ${all} projekt som anger båda sidor`;
      },
    },
    subtitle: {
      amount: (unit: string, coverage: string) =>
        `Finansiering per projekt, ${unit}; VINNOVA:s belopp ${coverage}`,
      share: (coverage: string) => `Andel av angivna pengar per projekt; ${coverage}`,
    },
    total: 'Totalt',
    actorsNotStated: 'aktörerna: ej angivet',
    agencyNotStated: 'VINNOVA: ej angivet',
    hoursNotValued: 'aktörerna: arbetstid, ej värderad',
    notValued: (hours: string) => `${hours}, ej värderade`,
    inKindLeftOut: 'aktörerna: naturabidrag, räknas inte',
    splitNotStated: 'fördelningen ej angiven',
    nothingStated: 'inget belopp angivet',
    noShare: {
      hours: 'aktörernas timmar ej värderade',
      split: 'fördelningen ej angiven',
      actors: 'aktörernas del ej angiven',
      agency: 'VINNOVA:s del ej angiven',
    },
    lane: (n: string, factor: string) => `De ${n} minsta, ${factor} gånger större`,
    summary: (agency: string, agencyOf: string, actors: string, actorsOf: string, shown: string) =>
      `${shown}. VINNOVA ${agency}, ${agencyOf}. Aktörerna ${actors}, ${actorsOf}.`,
    matched: (n: number, written: string, of: string) =>
      `båda sidor anges av ${n === 0 ? 'inget' : written} av ${of}`,
    columns: {
      project: 'Projekt',
      agency: 'VINNOVA',
      actors: 'Aktörerna',
      eu: 'EU',
      notSplit: 'Ej fördelat',
      total: 'Totalt',
      share: 'VINNOVA:s andel',
    },
  },
};

export type FundingText = (typeof text)['en'];
