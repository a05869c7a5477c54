/** The words of going back to what is chosen at first. */
export const text = {
  sv: { usual: 'Återställ valen', isUsual: 'Alla val är som från början.' },
  en: { usual: 'Back to the usual choices', isUsual: 'All choices are as they were at first.' },
};
