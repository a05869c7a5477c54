import type { Shortfall } from '../../model/uncertain.ts';

const plural = new Intl.PluralRules('en');
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const one = (n: number, single: string, many: string): string => (plural.select(n) === 'one' ? single : many);
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (n: number, written: string): string => `${written}${ENDINGS[ordinals.select(n)] ?? 'th'}`;

/** A place with its number as it is written. */
interface Place {
  readonly n: number;
  readonly written: string;
}

/** The words of the list of what is not known. */
export const text = {
  en: {
    title: 'Which unknown matters most',
    close: 'Close the list of unknowns',
    none: 'Every figure of these projects is stated and exact.',
    of: {
      agency: (project: string) => `VINNOVA’s money in ${project}`,
      actors: (project: string) => `the actors’ money in ${project}`,
      eu: (project: string) => `the EU’s money in ${project}`,
      people: (project: string) => `the number of people in ${project}`,
      split: (project: string, amount: string) => `how the ${amount} of ${project} is split`,
    },
    what: {
      agency: 'VINNOVA’s money',
      actors: 'The actors’ money',
      eu: 'The EU’s money',
      people: 'People involved',
      split: 'How the total is split',
    },
    total: {
      agency: 'VINNOVA’s total',
      actors: 'the actors’ total',
      eu: 'the EU’s total',
      people: 'the number of people',
    },
    leadSplit: (what: string, moves: string) => `Most of all it matters ${what}: it could move ${moves}.`,
    lead: (what: string, moves: string) => `What matters most is ${what}: it could move ${moves}.`,
    leadUnlimited: (what: string, total: string) =>
      `What matters most is ${what}: nothing limits what it could add to ${total}.`,
    by: (total: string, most: string) => `${total} by up to ${most}`,
    or: 'or',
    counted: (n: number, written: string, projects: string) =>
      `${written} ${one(n, 'figure', 'figures')} of ${projects} ${one(n, 'is', 'are')} missing or uncertain.`,
    allProjects: (written: string) => `the ${written} projects`,
    shownProjects: (n: number, written: string) =>
      `the ${written} ${one(n, 'project', 'projects')} that ${one(n, 'passes', 'pass')} the filters`,
    firstOnly: (n: string) => `The ${n} that matter most are listed.`,
    rule: 'The order goes by how large a part of a total each could move. Where nothing limits a figure, the largest that is stated of its kind stands for what it may add.',
    whole: 'line: as much as the total itself',
    columns: {
      project: 'Project',
      what: 'What',
      known: 'What the source says',
      move: 'What it could move',
      place: 'Its place',
      placeNote: 'the others as counted now',
      page: 'Page',
    },
    asks: 'What stands behind this figure?',
    how: {
      approximate: 'approximate',
      range: 'range',
      atMost: 'no lower end',
      atLeast: 'no upper end',
      notStated: 'not stated',
      hours: 'given in hours, not in money',
      notSplit: 'not split between VINNOVA and the actors',
    } satisfies Record<Shortfall, string>,
    moves: (total: string, now: string, most: string) => `${total}, now ${now}, by at most ${most}`,
    unlimited: (total: string, now: string) => `${total}, now ${now}, by any amount`,
    likeOthers: (range: string) => `Like those that are stated it would add ${range}; that is no limit`,
    nothingStated: 'none of its kind is stated',
    places: (best: Place, worst: Place, among: string) =>
      best.n === worst.n
        ? `${ordinal(best.n, best.written)} of ${among}, whatever it is`
        : `${ordinal(best.n, best.written)} to ${ordinal(worst.n, worst.written)} of ${among}`,
    byAgency: 'by VINNOVA’s money',
    copy: 'Copy',
    copied: (n: string) => `Copied, ${n} lines`,
    copyFailed: 'The browser does not let this page copy.',
    save: 'Save as CSV',
    file: 'medel-unknowns',
    data: {
      project: 'project',
      figure: 'figure',
      stated: 'as stated',
      how: 'how it is known',
      low: 'at least',
      high: 'at most',
      unit: 'unit',
      total: 'could move',
      now: 'total now',
      most: 'by at most',
      least: 'smallest stated',
      largest: 'largest stated',
      best: 'best place',
      worst: 'worst place',
      among: 'among',
      page: 'page',
      source: 'source',
    },
    noLimit: 'no limit',
    people: 'people',
  },
  sv: {
    title: 'Det okända som betyder mest',
    close: 'Stäng listan över det okända',
    none: 'Varje uppgift om de här projekten är angiven och exakt.',
    of: {
      agency: (project: string) => `VINNOVA:s pengar i ${project}`,
      actors: (project: string) => `aktörernas pengar i ${project}`,
      eu: (project: string) => `EU:s pengar i ${project}`,
      people: (project: string) => `antalet engagerade i ${project}`,
      split: (project: string, amount: string) => `hur ${amount} i ${project} fördelar sig`,
    },
    what: {
      agency: 'VINNOVA:s pengar',
      actors: 'Aktörernas pengar',
      eu: 'EU:s pengar',
      people: 'Engagerade',
      split: 'Hur totalen är fördelad',
    },
    total: {
      agency: 'VINNOVA:s summa',
      actors: 'aktörernas summa',
      eu: 'EU:s summa',
      people: 'antalet engagerade',
    },
    leadSplit: (what: string, moves: string) => `Mest betyder ${what}: det kan flytta ${moves}.`,
    lead: (what: string, moves: string) => `Mest betyder ${what}: det kan flytta ${moves}.`,
    leadUnlimited: (what: string, total: string) =>
      `Mest betyder ${what}: inget begränsar vad det kan lägga till ${total}.`,
    by: (total: string, most: string) => `${total} med upp till ${most}`,
    or: 'eller',
    counted: (n: number, written: string, projects: string) =>
      `${written} ${n === 1 ? 'uppgift' : 'uppgifter'} om ${projects} saknas eller är ${n === 1 ? 'osäker' : 'osäkra'}.`,
    allProjects: (written: string) => `de ${written} projekten`,
    shownProjects: (n: number, written: string) =>
      n === 1 ? 'det projekt som klarar filtren' : `de ${written} projekt som klarar filtren`,
    firstOnly: (n: string) => `De ${n} som betyder mest visas.`,
    rule: 'Ordningen går efter hur stor del av en summa var och en kan flytta. Där inget begränsar en uppgift får den största som är angiven av sitt slag stå för vad den kan lägga till.',
    whole: 'streck: lika mycket som hela summan',
    columns: {
      project: 'Projekt',
      what: 'Vad',
      known: 'Vad källan säger',
      move: 'Vad det kan flytta',
      place: 'Dess plats',
      placeNote: 'de andra som de räknas nu',
      page: 'Sida',
    },
    asks: 'Vad ligger bakom siffran?',
    how: {
      approximate: 'ungefärligt',
      range: 'intervall',
      atMost: 'ingen nedre gräns',
      atLeast: 'ingen övre gräns',
      notStated: 'ej angivet',
      hours: 'angivet i timmar, inte i pengar',
      notSplit: 'inte fördelat mellan VINNOVA och aktörerna',
    },
    moves: (total: string, now: string, most: string) => `${total}, nu ${now}, med högst ${most}`,
    unlimited: (total: string, now: string) => `${total}, nu ${now}, med hur mycket som helst`,
    likeOthers: (range: string) => `Likt de angivna skulle det lägga till ${range}; det är ingen gräns`,
    nothingStated: 'inget av sitt slag är angivet',
    places: (best: Place, worst: Place, among: string) =>
      best.n === worst.n
        ? `plats ${best.written} av ${among}, vad det än är`
        : `plats ${best.written}–${worst.written} av ${among}`,
    byAgency: 'efter VINNOVA:s pengar',
    copy: 'Kopiera',
    copied: (n: string) => `Kopierat, ${n} rader`,
    copyFailed: 'Webbläsaren låter inte sidan kopiera.',
    save: 'Spara som CSV',
    file: 'medel-okanda',
    data: {
      project: 'projekt',
      figure: 'uppgift',
      stated: 'enligt källan',
      how: 'så är den känd',
      low: 'minst',
      high: 'högst',
      unit: 'enhet',
      total: 'kan flytta',
      now: 'summan nu',
      most: 'med högst',
      least: 'minsta angivna',
      largest: 'största angivna',
      best: 'bästa plats',
      worst: 'sämsta plats',
      among: 'av',
      page: 'sida',
      source: 'källa',
    },
    noLimit: 'ingen gräns',
    people: 'personer',
  },
};

/** The words in one language. */
export type UnknownsText = (typeof text)['en'];
