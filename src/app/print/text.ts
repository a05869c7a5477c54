/** The words of a print. */
export const text = {
  sv: {
    printed: (day: string) => `Utskrivet ${day}`,
    first: (shown: string, all: string) =>
      `Här visas de ${shown} första av ${all} projekt i den valda ordningen. Summorna gäller alla ${all}.`,
  },
  en: {
    printed: (day: string) => `Printed ${day}`,
    first: (shown: string, all: string) =>
      `These are the first ${shown} of ${all} projects in the chosen order. The sums are of all ${all}.`,
  },
};
