/** The words of a new version, and of what a page that was opened as a file cannot do. */
export const text = {
  sv: {
    there: 'Det finns en ny version av Medel.',
    same: 'Urvalet finns kvar när den laddas.',
    take: 'Ladda den',
    leave: 'Inte nu',
  },
  en: {
    there: 'There is a new version of Medel.',
    same: 'What you have selected stays when it loads.',
    take: 'Load it',
    leave: 'Not now',
  },
};
