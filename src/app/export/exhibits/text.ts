/** The words that pictures of more than one view have beside those of the page. */
export const text = {
  sv: {
    dashboard: { name: 'Översikt' },
    table: {
      cut: (first: string, last: string, all: string) =>
        `Rad ${first}–${last} av ${all}. Alla rader finns i dataexporten.`,
      columns: (names: string) => `Kolumner: ${names}.`,
    },
    compare: { name: 'Jämförelse' },
  },
  en: {
    dashboard: { name: 'Overview' },
    table: {
      cut: (first: string, last: string, all: string) =>
        `Rows ${first}–${last} of ${all}. The data export has all of them.`,
      columns: (names: string) => `Columns: ${names}.`,
    },
    compare: { name: 'Comparison' },
  },
};
