/** What the chart and its forms are called. */
export const names = {
  en: { name: 'People involved', forms: { count: 'Number', perPerson: 'Money per person' } },
  sv: { name: 'Människor', forms: { count: 'Antal', perPerson: 'Pengar per person' } },
};
