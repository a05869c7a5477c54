import { names } from './names.ts';

/** The words of the funding view. */
export const text = {
  en: {
    ...names.en,
    title: {
      amount: 'Funding split',
      share: 'Who pays which share',
      match: 'Who matches VINNOVA’s money',
    },
    subtitle: {
      amount: (unit: string) => `Funding per project, ${unit}`,
      share: 'Share of the stated total per project',
      match: 'VINNOVA’s part against the actors’, logarithmic scales',
    },
    total: 'Total',
    actorsNotStated: 'actors: not stated',
    agencyNotStated: 'VINNOVA: not stated',
    hoursNotValued: 'actors: working time, not valued',
    inKindLeftOut: 'actors: in kind, left out',
    splitNotStated: 'split not stated',
    nothingStated: 'no amount stated',
    noShare: {
      hours: 'actors’ hours not valued',
      split: 'split not stated',
      actors: 'actors’ part not stated',
      agency: 'VINNOVA’s part not stated',
    },
    equal: '1:1, equal parts',
    marginActors: 'Actors’ part not stated',
    axisAgency: (unit: string) => `VINNOVA, ${unit}`,
    axisActors: (unit: string) => `Actors, ${unit}`,
    lane: (n: string, factor: string) => `The ${n} smallest, ${factor} times larger`,
    summary: (agency: string, agencyOf: string, actors: string, actorsOf: string, shown: string) =>
      `${shown}. VINNOVA ${agency}, ${agencyOf}. Actors ${actors}, ${actorsOf}.`,
    matched: (n: string, of: string) => `Both sides are stated by ${n} of ${of}.`,
    columns: {
      project: 'Project',
      agency: 'VINNOVA',
      actors: 'Actors',
      eu: 'EU',
      notSplit: 'Not split',
      total: 'Total',
      share: 'VINNOVA’s share',
    },
    form: 'in kind',
  },
  sv: {
    ...names.sv,
    title: {
      amount: 'Finansiering',
      share: 'Vem betalar vilken andel',
      match: 'Vem matchar VINNOVA:s pengar',
    },
    subtitle: {
      amount: (unit: string) => `Finansiering per projekt, ${unit}`,
      share: 'Andel av angiven total per projekt',
      match: 'VINNOVA:s del mot aktörernas, logaritmiska skalor',
    },
    total: 'Totalt',
    actorsNotStated: 'aktörerna: ej angivet',
    agencyNotStated: 'VINNOVA: ej angivet',
    hoursNotValued: 'aktörerna: arbetstid, ej värderad',
    inKindLeftOut: 'aktörerna: naturabidrag, räknas inte',
    splitNotStated: 'fördelningen ej angiven',
    nothingStated: 'inget belopp angivet',
    noShare: {
      hours: 'aktörernas timmar ej värderade',
      split: 'fördelningen ej angiven',
      actors: 'aktörernas del ej angiven',
      agency: 'VINNOVA:s del ej angiven',
    },
    equal: '1:1, lika delar',
    marginActors: 'Aktörernas del ej angiven',
    axisAgency: (unit: string) => `VINNOVA, ${unit}`,
    axisActors: (unit: string) => `Aktörerna, ${unit}`,
    lane: (n: string, factor: string) => `De ${n} minsta, ${factor} gånger större`,
    summary: (agency: string, agencyOf: string, actors: string, actorsOf: string, shown: string) =>
      `${shown}. VINNOVA ${agency}, ${agencyOf}. Aktörerna ${actors}, ${actorsOf}.`,
    matched: (n: string, of: string) => `Båda sidor anges av ${n} av ${of}.`,
    columns: {
      project: 'Projekt',
      agency: 'VINNOVA',
      actors: 'Aktörerna',
      eu: 'EU',
      notSplit: 'Ej fördelat',
      total: 'Totalt',
      share: 'VINNOVA:s andel',
    },
    form: 'naturabidrag',
  },
};

export type FundingText = (typeof text)['en'];
