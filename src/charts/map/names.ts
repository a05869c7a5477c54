/** What the chart and its forms are called. */
export const names = {
  en: { name: 'Map', forms: { places: 'Places', counties: 'Counties', money: 'Money' } },
  sv: { name: 'Karta', forms: { places: 'Orter', counties: 'Län', money: 'Pengar' } },
};

/** "Skåne" of "Skåne län", "Dalarna" of "Dalarnas län": the map's data name counties in full and in Swedish. */
const shortName = (name: string): string => name.replace(/s? län$/, '');

/** What a county is called. */
export const countyNames = {
  en: { countyInFull: (name: string) => `${shortName(name)} County`, county: shortName },
  sv: { countyInFull: (name: string) => name, county: shortName },
};
