/** What the chart and its forms are called. */
export const names = {
  en: { name: 'Map', forms: { places: 'Places', counties: 'Counties', money: 'Money' } },
  sv: { name: 'Karta', forms: { places: 'Orter', counties: 'Län', money: 'Pengar' } },
};
