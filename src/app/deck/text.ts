import type { Trouble } from '../export/take/trouble.ts';

type Failed = Readonly<Partial<Record<Trouble, string>> & { other: string }>;

const sv = {
  title: 'Ta med berättelsen',
  language: 'Språk',
  swedish: 'Svenska',
  english: 'English',
  pptx: 'PowerPoint',
  pdf: 'PDF',
  handout: 'Utskrift',
  hints: {
    pptx: 'Diagram och tabeller som går att ändra, med anteckningar',
    pdf: 'En sida per bild, i bildens mått',
    handout: 'Två bilder per sida, med anteckningar',
  },
  working: 'Filen görs …',
  slide: (n: number, of: number) => `Bild ${n} av ${of}`,
  cancel: 'Avbryt',
  cancelled: 'Avbrutet. Inget har sparats.',
  saved: (name: string) => `Sparad som ${name}.`,
  failed: {
    notLoaded: 'Något som behövs kom inte fram. Kontrollera anslutningen och försök igen.',
    memory: 'Minnet räckte inte. Stäng andra flikar och försök igen.',
    other: 'Filen kunde inte göras. Försök igen, eller ta med berättelsen på ett annat sätt.',
  } as Failed,
};

const en: typeof sv = {
  title: 'Take the story along',
  language: 'Language',
  swedish: 'Svenska',
  english: 'English',
  pptx: 'PowerPoint',
  pdf: 'PDF',
  handout: 'Hand-out',
  hints: {
    pptx: 'Charts and tables that can be edited, with notes',
    pdf: 'A page a slide, the size of a slide',
    handout: 'Two slides a page, with notes, to print',
  },
  working: 'Making the file …',
  slide: (n, of) => `Slide ${n} of ${of}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',
  saved: (name) => `Saved as ${name}.`,
  failed: {
    notLoaded: 'Something that is needed did not arrive. Check the connection and try again.',
    memory: 'There was not enough memory. Close other tabs and try again.',
    other: 'The file could not be made. Try again, or take the story along in another way.',
  },
};

/** The words of what takes a story along. */
export const text = { sv, en };
