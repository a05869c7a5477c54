const one = (n: number, single: string, many: string): string => (n === 1 ? single : many);

/** The words of the panel of all filters and of the facets in it. */
export const text = {
  en: {
    title: 'All filters',
    close: 'Close the filters',
    shown: (kept: string, of: string) => `${kept} of ${of} projects are shown`,
    showThem: (n: number, written: string) => `Show ${written} ${one(n, 'project', 'projects')}`,
    clearAll: 'Clear all',
    why: 'Why is it not here?',
    groups: { what: 'What and where', money: 'Money', size: 'People and time', one: 'One by one' },
    all: 'all',
    reset: (name: string) => `Clear ${name}`,
    nothing: 'No project passes the other filters.',
    values: {
      projects: (n: number) => one(n, 'project', 'projects'),
      not: 'not',
      notNamed: (name: string) => `not ${name}`,
      notHint: (name: string) => `Leave out ${name}`,
      search: (name: string) => `Search in ${name}`,
      searchProjects: (n: string) => `Search among ${n} projects`,
      none: 'Nothing has that name.',
      first: (shown: string, all: string) => `The first ${shown} of ${all}. Search to find the others.`,
      help: 'Tick to ask for a value; “not” leaves it out.',
      keys: 'Up and down go from value to value.',
      mode: 'Of those ticked',
      any: 'one is enough',
      all: 'all are needed',
      allStated: 'None of those here: every one states something.',
      project: 'Every project has a name.',
    },
    scale: {
      names: {
        agency: 'VINNOVA’s money',
        actors: 'The actors’ money',
        total: 'Total',
        share: 'VINNOVA’s share',
        people: 'People',
        years: 'Years',
      },
      from: 'From',
      to: 'To',
      low: (name: string) => `${name}, lower end`,
      high: (name: string) => `${name}, upper end`,
      clearLow: 'Clear the lower end',
      clearHigh: 'Clear the upper end',
      unit: { money: 'SEK', share: '%', people: undefined, years: undefined },
      like: {
        money: 'A sum such as 450,000 or 2.5 million.',
        share: 'Per cent, from 0 to 100.',
        people: 'A number such as 40 or 1,500.',
        years: 'A year such as 2014.',
      },
      bad: {
        money: (x: string) => `“${x}” is no sum. Write for example 450,000 or 2.5 million.`,
        share: (x: string) => `“${x}” is no percentage. Write a number from 0 to 100.`,
        people: (x: string) => `“${x}” is no number of people. Write for example 40 or 1,500.`,
        years: (x: string) => `“${x}” is no year. Write for example 2014.`,
      },
      above: (high: string) => `The lower end must not lie above the upper one, ${high}.`,
      below: (low: string) => `The upper end must not lie below the lower one, ${low}.`,
      none: 'No project states it.',
      stated: (n: number, written: string) => `${written} ${one(n, 'project states', 'projects state')} it.`,
      within: (n: number, written: string) => `${written} ${one(n, 'lies', 'lie')} within.`,
      reach: (n: number, written: string) =>
        `${written} of them only because ${one(n, 'its', 'their')} range reaches in.`,
      reachAll: 'All of them only because their range reaches in.',
      reachOne: 'But only because its range reaches in.',
      ruledOut: (n: number, written: string) =>
        `${written} may lie within, and ${one(n, 'is', 'are')} left out.`,
      sure: 'Only what lies within for certain',
      sureHelp: {
        people: (percent: string) =>
          `“About 50” may be 45–55 (${percent} either way), “40–50” anything between, “more than 20” anything above. Such figures count as within if they may be; tick this to keep only those that are in every case.`,
        money: (percent: string) =>
          `“About 1 million” may be 0.9–1.1 million (${percent} either way), “1–2 million” anything between. Such figures count as within if they may be; tick this to keep only those that are in every case.`,
        share: (percent: string) =>
          `A share of “about 1 million” is uncertain itself (${percent} either way). Such shares count as within if they may be; tick this to keep only those that are in every case.`,
        years: () =>
          'A project counts as within if it ran at any time between the ends; tick this to keep only those that began and ended there for certain.',
      },
      silent: (n: number, written: string) =>
        n === 0
          ? 'Those that state nothing'
          : `${written} ${one(n, 'project states nothing', 'projects state nothing')}`,
      keep: (n: number) => one(n, 'keep it', 'keep them'),
      leave: (n: number) => one(n, 'leave it out', 'leave them out'),
      only: (n: number) => one(n, 'show only it', 'show only them'),
      noneSilent: 'None of those here: every one states something.',
    },
    search: {
      searches:
        'Looks through names, summaries, partners, places, challenges and outcomes, in both languages.',
      match: (n: number, written: string) => `${written} ${one(n, 'project matches', 'projects match')}.`,
    },
  },
  sv: {
    title: 'Alla filter',
    close: 'Stäng filtren',
    shown: (kept: string, of: string) => `${kept} av ${of} projekt visas`,
    showThem: (_: number, written: string) => `Visa ${written} projekt`,
    clearAll: 'Rensa alla',
    why: 'Varför syns det inte?',
    groups: { what: 'Vad och var', money: 'Pengar', size: 'Människor och tid', one: 'Ett och ett' },
    all: 'alla',
    reset: (name: string) => `Rensa ${name}`,
    nothing: 'Inget projekt klarar de andra filtren.',
    values: {
      projects: () => 'projekt',
      not: 'inte',
      notNamed: (name: string) => `inte ${name}`,
      notHint: (name: string) => `Uteslut ${name}`,
      search: (name: string) => `Sök i ${name}`,
      searchProjects: (n: string) => `Sök bland ${n} projekt`,
      none: 'Inget heter så.',
      first: (shown: string, all: string) => `De första ${shown} av ${all}. Sök för att hitta de andra.`,
      help: 'Kryssa för det du vill se; ”inte” utesluter.',
      keys: 'Upp och ner går mellan raderna.',
      mode: 'Av de ikryssade',
      any: 'räcker en',
      all: 'krävs alla',
      allStated: 'Inget här: alla anger något.',
      project: 'Alla projekt har ett namn.',
    },
    scale: {
      names: {
        agency: 'VINNOVA:s pengar',
        actors: 'Aktörernas pengar',
        total: 'Totalt',
        share: 'VINNOVA:s andel',
        people: 'Människor',
        years: 'År',
      },
      from: 'Från',
      to: 'Till',
      low: (name: string) => `${name}, nedre gräns`,
      high: (name: string) => `${name}, övre gräns`,
      clearLow: 'Ta bort den nedre gränsen',
      clearHigh: 'Ta bort den övre gränsen',
      unit: { money: 'kr', share: '%', people: undefined, years: undefined },
      like: {
        money: 'Ett belopp, till exempel 450 000 eller 2,5 miljoner.',
        share: 'Procent, från 0 till 100.',
        people: 'Ett antal, till exempel 40 eller 1 500.',
        years: 'Ett årtal, till exempel 2014.',
      },
      bad: {
        money: (x: string) => `”${x}” är inget belopp. Skriv till exempel 450 000 eller 2,5 miljoner.`,
        share: (x: string) => `”${x}” är ingen procentsats. Skriv ett tal från 0 till 100.`,
        people: (x: string) => `”${x}” är inget antal. Skriv till exempel 40 eller 1 500.`,
        years: (x: string) => `”${x}” är inget årtal. Skriv till exempel 2014.`,
      },
      above: (high: string) => `Den nedre gränsen får inte ligga över den övre, ${high}.`,
      below: (low: string) => `Den övre gränsen får inte ligga under den nedre, ${low}.`,
      none: 'Inget projekt anger det.',
      stated: (_: number, written: string) => `${written} projekt anger det.`,
      within: (_: number, written: string) => `${written} ligger innanför.`,
      reach: (n: number, written: string) =>
        `${written} av dem bara för att ${one(n, 'dess', 'deras')} spann når in.`,
      reachAll: 'Alla bara för att deras spann når in.',
      reachOne: 'Men bara för att dess spann når in.',
      ruledOut: (_: number, written: string) => `${written} kan ligga innanför, men är inte med.`,
      sure: 'Bara det som säkert ligger innanför',
      sureHelp: {
        people: (percent: string) =>
          `”Ca 50” kan vara 45–55 (${percent} åt vardera hållet), ”40–50” vad som helst däremellan, ”fler än 20” vad som helst däröver. Sådana uppgifter räknas som innanför om de kan vara det; kryssa här för att bara behålla dem som är det i varje fall.`,
        money: (percent: string) =>
          `”Ca 1 miljon” kan vara 0,9–1,1 miljoner (${percent} åt vardera hållet), ”1–2 miljoner” vad som helst däremellan. Sådana uppgifter räknas som innanför om de kan vara det; kryssa här för att bara behålla dem som är det i varje fall.`,
        share: (percent: string) =>
          `En andel av ”ca 1 miljon” är själv osäker (${percent} åt vardera hållet). Sådana andelar räknas som innanför om de kan vara det; kryssa här för att bara behålla dem som är det i varje fall.`,
        years: () =>
          'Ett projekt räknas som innanför om det pågick någon gång mellan gränserna; kryssa här för att bara behålla dem som säkert både började och slutade där.',
      },
      silent: (n: number, written: string) =>
        n === 0 ? 'De som inget anger' : `${written} projekt anger inget`,
      keep: (n: number) => one(n, 'ta med det', 'ta med dem'),
      leave: (n: number) => one(n, 'utelämna det', 'utelämna dem'),
      only: (n: number) => one(n, 'visa bara det', 'visa bara dem'),
      noneSilent: 'Inget här: alla anger något.',
    },
    search: {
      searches: 'Söker i namn, sammanfattningar, aktörer, orter, utmaningar och resultat, på båda språken.',
      match: (_: number, written: string) => `${written} projekt passar.`,
    },
  },
};
