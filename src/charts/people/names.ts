/** What the chart and its forms are called. */
export const names = {
  en: { name: 'People involved', forms: { count: 'Number' } },
  sv: { name: 'Människor', forms: { count: 'Antal' } },
};
