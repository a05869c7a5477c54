/** The words of what leads from a filter to where it was set, and to what it keeps out. */
export const text = {
  en: {
    goTo: (token: string) => `${token}: go to where it was set`,
    by: 'Filtered by:',
    here: 'Set here:',
    more: (n: string) => `+${n}`,
    moreNamed: (n: string, names: string) => `+${n} more: ${names}`,
    notShown: (n: string) => `${n} not shown: why?`,
    title: 'Why is it not here?',
  },
  sv: {
    goTo: (token: string) => `${token}: gå dit det valdes`,
    by: 'Filtrerat på:',
    here: 'Valt här:',
    more: (n: string) => `+${n}`,
    moreNamed: (n: string, names: string) => `+${n} till: ${names}`,
    notShown: (n: string) => `${n} visas inte: varför?`,
    title: 'Varför syns det inte?',
  },
};
