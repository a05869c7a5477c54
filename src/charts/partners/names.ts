/** What the chart and its forms are called. */
export const names = {
  en: { name: 'Partners', forms: { sectors: 'Sectors', projects: 'Projects' } },
  sv: { name: 'Aktörer', forms: { sectors: 'Sektorer', projects: 'Projekt' } },
};
