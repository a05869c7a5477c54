/** The words of a dataset file. */
export const text = {
  sv: {
    selection: (title: string, shown: string, all: string) => `${title} (urval: ${shown} av ${all} projekt)`,
  },
  en: {
    selection: (title: string, shown: string, all: string) =>
      `${title} (selection: ${shown} of ${all} ${all === '1' ? 'project' : 'projects'})`,
  },
};
