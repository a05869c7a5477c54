/** What the chart and its forms are called. */
export const names = {
  en: { name: 'Map', forms: { places: 'Places', counties: 'Counties' } },
  sv: { name: 'Karta', forms: { places: 'Orter', counties: 'Län' } },
};
