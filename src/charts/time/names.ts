/** What the chart and its forms are called. */
export const names = {
  en: { name: 'Timeline', forms: { years: 'Years' } },
  sv: { name: 'Tid', forms: { years: 'År' } },
};
