const one = (n: number, single: string, many: string): string => (n === 1 ? single : many);

/** The words of the sentence that says what is shown, in English. */
export const sentence = {
  all: (n: number, words: string) => {
    if (n === 0) return { lead: 'No ', projects: 'projects' };
    if (n === 1) return { lead: 'The ', projects: 'only project' };
    return n === 2
      ? { lead: 'Both ', projects: 'projects' }
      : { lead: 'All ', projects: `${words} projects` };
  },
  allChallenges: 'all challenges',
  wholeCountry: 'the whole country',
  allYears: 'all years',
  projects: 'projects',
  /** What stands before that which is asked for. */
  lead: {
    project: 'named',
    challenge: 'about',
    county: 'in',
    place: 'in',
    sector: 'with partners from',
    status: 'that are',
    people: 'with',
    agency: 'where VINNOVA pays',
    actors: 'where the actors pay',
    total: 'with a total of',
    share: 'where VINNOVA’s share is',
    years: 'active in',
    q: 'mentioning',
  },
  /** The same where only what is so in every case is wanted. */
  sure: {
    people: 'that for certain have',
    agency: 'where VINNOVA for certain pays',
    actors: 'where the actors for certain pay',
    total: 'with a total that for certain is',
    share: 'where VINNOVA’s share for certain is',
    years: 'active for certain only in',
  },
  /** What stands before that which is ruled out: one thing, or several. */
  not: {
    project: (_several: boolean) => 'except',
    challenge: (_several: boolean) => 'not about',
    county: (_several: boolean) => 'not in',
    place: (_several: boolean) => 'not in',
    sector: (_several: boolean) => 'without partners from',
    status: (_several: boolean) => 'that are not',
  },
  butNot: (x: string, _several: boolean) => `but not ${x}`,
  /** Those that state nothing. */
  silent: {
    project: 'that state no name',
    challenge: 'that state no challenge',
    county: 'that state no county',
    place: 'that state no place',
    sector: 'that state no sector',
    status: 'without a stated status',
    people: 'that state no number of people',
    agency: 'that state no amount from VINNOVA',
    actors: 'that state no amount from the actors',
    total: 'that state no total',
    share: 'that state no share for VINNOVA',
    years: 'that state no years',
  },
  /** All but those. */
  stated: {
    project: 'that state a name',
    challenge: 'that state a challenge',
    county: 'that state a county',
    place: 'that state a place',
    sector: 'that state a sector',
    status: 'with a stated status',
    people: 'that state a number of people',
    agency: 'that state an amount from VINNOVA',
    actors: 'that state an amount from the actors',
    total: 'that state a total',
    share: 'that state a share for VINNOVA',
    years: 'that state years',
  },
  orElse: (x: string, silent: string) => `${x} or ${silent}`,
  orElseApart: (x: string, silent: string) => `${x}, or ${silent}`,
  andSilent: (x: string, silent: string) => `${x}, and ${silent}`,
  andStated: (x: string, stated: string) => `${x}, and ${stated}`,
  /** The same before "the whole country", lest it be read as no filter at all. */
  working: 'working in',
  notWorking: (_several: boolean) => 'not working in',
  and: 'and',
  both: (a: string, b: string) => `both ${a} and ${b}`,
  /** Joins names in which there is an "and" already. */
  asWellAs: (list: string, last: string) => `${list} as well as ${last}`,
  others: (words: string) => `${words} others`,
  otherWords: (words: string) => `${words} other words`,
  people: (x: string, single: boolean) => `${x} ${single ? 'person' : 'people'}`,
  sectors: {
    academia: 'academia',
    business: 'business',
    public: 'the public sector',
    civil: 'civil society',
  },
  status: { underway: 'ongoing', finished: 'finished' },
  count: (kept: string, of: string) => `${kept} of ${of}`,
  none: (of: string) => `none of ${of}`,
  /** So many would be in too, did they state something. */
  more: (n: number, written: string, nothing: string, some: boolean) =>
    `${written}${some ? ' more' : ''} ${one(n, 'states', 'state')} ${nothing}`,
  nothing: {
    people: 'no number of people',
    agency: 'no amount from VINNOVA',
    actors: 'no amount from the actors',
    total: 'no total',
    share: 'no share for VINNOVA',
    years: 'no years',
  },
  quote: (x: string) => `“${x}”`,
  undone: (x: string) => `Undone: ${x}`,
  redone: (x: string) => `Redone: ${x}`,
};
