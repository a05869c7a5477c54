/** What the chart and its forms are called. */
export const names = {
  en: { name: 'Funding split', forms: { amount: 'Amount', share: 'Share', match: 'Match' } },
  sv: { name: 'Finansiering', forms: { amount: 'Belopp', share: 'Andel', match: 'Matchning' } },
};
