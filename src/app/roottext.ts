/** What is said before any catalogue has come, and where none does. */
export const text = {
  en: {
    wait: 'Loading the projects …',
    unreachable: (file: string) => `${file} could not be loaded.`,
    retry: 'Try again',
  },
  sv: {
    wait: 'Laddar projekten …',
    unreachable: (file: string) => `${file} kunde inte laddas.`,
    retry: 'Försök igen',
  },
};
