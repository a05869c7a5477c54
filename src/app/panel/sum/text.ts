/** The words of a sum that answers for itself. */
export const text = {
  en: {
    sum: {
      agency: 'VINNOVA’s money',
      actors: 'The actors’ money',
      eu: 'The EU’s money',
      notSplit: 'Money that is not split',
      total: 'Stated totals',
      people: 'People involved',
      known: 'All known money',
      projects: 'Projects',
    },
    of: (n: string, all: string) => `${n} of ${all}`,
    over: (dimension: string, value: string) => `${dimension}: ${value}`,
    asideOne: (names: string) => `As in the view, its own filter (${names}) is set aside here.`,
    exact: 'Every part is an exact number, so the sum is too.',
    about: (n: number, written: string) =>
      n === 1
        ? 'One part is approximate, so the sum is too.'
        : `${written} parts are approximate, so the sum is too.`,
    range: (n: number, written: string, low: string, high: string) =>
      `${n === 1 ? 'One part is a range' : `${written} parts are ranges`}: the low ends add up to ${low}, the high ends to ${high}.`,
    open: (n: number, written: string) =>
      `${n === 1 ? 'One part has' : `${written} parts have`} no upper end, so the sum is “at least”.`,
    derived: (n: number, written: string) =>
      n === 1 ? 'One part follows by a rule.' : `${written} parts follow by a rule.`,
    inKind: (n: number, written: string) =>
      n === 1
        ? 'One part is in kind, wholly or in part.'
        : `${written} parts are in kind, wholly or in part.`,
    shared: 'Each project counts here in equal parts of its challenges.',
    none: 'No project that is shown states a figure, so there is no sum. That is not zero.',
    empty: 'No project passes the filters.',
    parts: 'What it is made of',
    part: (n: string, whole: string) => `1/${n} of ${whole}`,
    more: (n: number, written: string) => (n === 1 ? 'and one smaller part' : `and ${written} smaller parts`),
    moreProjects: (n: string) => `and ${n} more`,
    missing: 'What is not in it',
    reason: {
      inKind: 'In kind, which is left out at present',
      hours: 'Given in hours, which are never turned into money',
      notSplit: 'Only a total is stated, and not how it divides',
      incomplete: 'A part of it is not stated',
      notStated: 'Spoken of in the source, but not stated',
      unmentioned: 'Does not appear in the source',
    },
    filter: 'Filter to this',
    letGo: 'Let go of this filter',
    quote: 'Quote this',
    figureOf: (project: string, figure: string) => `${project}: ${figure}`,
  },
  sv: {
    sum: {
      agency: 'VINNOVA:s pengar',
      actors: 'Aktörernas pengar',
      eu: 'EU:s pengar',
      notSplit: 'Ofördelade pengar',
      total: 'Angivna totaler',
      people: 'Engagerade',
      known: 'Alla kända pengar',
      projects: 'Projekt',
    },
    of: (n: string, all: string) => `${n} av ${all}`,
    over: (dimension: string, value: string) => `${dimension}: ${value}`,
    asideOne: (names: string) => `Liksom i vyn räknas här utan vyns eget filter (${names}).`,
    exact: 'Varje del är ett exakt tal, alltså också summan.',
    about: (n: number, written: string) =>
      n === 1
        ? 'En del är ungefärlig, alltså också summan.'
        : `${written} delar är ungefärliga, alltså också summan.`,
    range: (n: number, written: string, low: string, high: string) =>
      `${n === 1 ? 'En del' : `${written} delar`} är intervall: de nedre ändarna blir ${low}, de övre ${high}.`,
    open: (n: number, written: string) =>
      `${n === 1 ? 'En del' : `${written} delar`} har ingen övre gräns, så summan är ”minst”.`,
    derived: (n: number, written: string) =>
      n === 1 ? 'En del följer av en regel.' : `${written} delar följer av en regel.`,
    inKind: (n: number, written: string) =>
      n === 1
        ? 'En del är naturabidrag, helt eller delvis.'
        : `${written} delar är naturabidrag, helt eller delvis.`,
    shared: 'Varje projekt räknas här i lika delar av sina utmaningar.',
    none: 'Inget projekt som visas anger någon siffra, så det finns ingen summa. Det är inte noll.',
    empty: 'Inget projekt klarar filtren.',
    parts: 'Det som ingår',
    part: (n: string, whole: string) => `1/${n} av ${whole}`,
    more: (n: number, written: string) => (n === 1 ? 'och en mindre del' : `och ${written} mindre delar`),
    moreProjects: (n: string) => `och ${n} till`,
    missing: 'Det som inte ingår',
    reason: {
      inKind: 'Naturabidrag, som inte räknas just nu',
      hours: 'Givet i timmar, som aldrig görs om till pengar',
      notSplit: 'Bara en total är angiven, inte hur den fördelas',
      incomplete: 'En del av det är inte angiven',
      notStated: 'Tas upp i källan, men ej angivet',
      unmentioned: 'Förekommer inte i källan',
    },
    filter: 'Filtrera på detta',
    letGo: 'Ta bort filtret',
    quote: 'Citera',
    figureOf: (project: string, figure: string) => `${project}: ${figure}`,
  },
};
