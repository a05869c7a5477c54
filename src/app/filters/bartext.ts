/** The words of the bar of filters. */
export const text = {
  en: {
    search: 'Search all texts',
    clearSearch: 'Clear the search',
    all: 'All filters',
    active: 'on',
    notStated: 'Not stated',
    match: 'Match:',
    how: 'How the challenges are chosen',
    help: {
      title: 'Each press goes one step on:',
      off: ['neither chosen nor left out', 'Health'],
      include: ['chosen: only projects about it', 'Health'],
      exclude: ['left out: no project about it', 'not Health'],
      mode: 'Where several are chosen, “any” takes projects about one of them or more, “all” only those about every one.',
      count: 'The number says how many projects it would bring, under the other filters.',
    },
  },
  sv: {
    search: 'Sök i alla texter',
    clearSearch: 'Rensa sökningen',
    all: 'Alla filter',
    active: 'på',
    notStated: 'Ej angivet',
    match: 'Krav:',
    how: 'Så väljs utmaningarna',
    help: {
      title: 'Varje tryck går ett steg vidare:',
      off: ['varken vald eller utesluten', 'Hälsa'],
      include: ['vald: bara projekt som rör den', 'Hälsa'],
      exclude: ['utesluten: inga projekt som rör den', 'inte Hälsa'],
      mode: 'När flera är valda tar ”någon” med projekt som rör minst en av dem, ”alla” bara dem som rör samtliga.',
      count: 'Siffran säger hur många projekt den ger, med de andra filtren på.',
    },
  },
};
