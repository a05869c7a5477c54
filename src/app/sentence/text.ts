/** The words of changing the sentence. */
export const text = {
  en: {
    change: (name: string) => `${name}: change`,
    changeOrDrop: (name: string) => `${name}: change, or Delete to remove`,
    add: 'add a filter',
    addTitle: 'Add a filter',
    remove: 'Remove this filter',
    close: 'Close',
    loading: 'Loading …',
  },
  sv: {
    change: (name: string) => `${name}: ändra`,
    changeOrDrop: (name: string) => `${name}: ändra, eller Delete för att ta bort`,
    add: 'lägg till ett filter',
    addTitle: 'Lägg till ett filter',
    remove: 'Ta bort filtret',
    close: 'Stäng',
    loading: 'Hämtar …',
  },
};
