/** The words of the panel itself: where one is in it, and the ways on and out. */
export const text = {
  en: {
    position: (n: string, all: string) => `${n} of ${all}`,
    outside: (all: string) => `outside the filter, which ${all} pass`,
    previous: 'Previous project',
    next: 'Next project',
    close: 'Close',
    open: (name: string) => `Open ${name}`,
    sum: 'A sum',
    unknownFigure: (key: string, project: string) => `${project} has no figure called “${key}”.`,
    unknownSum: (name: string) => `There is no sum called “${name}”.`,
    unknownGroup: (dimension: string) => `Nothing is summed by “${dimension}”.`,
  },
  sv: {
    position: (n: string, all: string) => `${n} av ${all}`,
    outside: (all: string) => `utanför filtret, som ${all} klarar`,
    previous: 'Föregående projekt',
    next: 'Nästa projekt',
    close: 'Stäng',
    open: (name: string) => `Öppna ${name}`,
    sum: 'En summa',
    unknownFigure: (key: string, project: string) => `${project} har ingen uppgift som heter ”${key}”.`,
    unknownSum: (name: string) => `Det finns ingen summa som heter ”${name}”.`,
    unknownGroup: (dimension: string) => `Inget summeras efter ”${dimension}”.`,
  },
};
