/** The words of what all views come to. */
export const text = {
  sv: {
    name: 'Summor',
    title: (amount: string) => `${amount} är kända i allt`,
    none: 'Inga belopp är angivna',
    people: (number: string, coverage: string) => `${number} engagerade, ${coverage}`,
    noPeople: 'Ingen uppgift om engagerade',
    projects: (kept: string, all: string) =>
      kept === all ? `Alla ${all} projekt` : `${kept} av ${all} projekt`,
  },
  en: {
    name: 'Sums',
    title: (amount: string) => `${amount} is known in all`,
    none: 'No amounts are stated',
    people: (number: string, coverage: string) => `${number} people involved, ${coverage}`,
    noPeople: 'People involved: not stated',
    projects: (kept: string, all: string) =>
      kept === all ? `All ${all} projects` : `${kept} of ${all} projects`,
  },
};
