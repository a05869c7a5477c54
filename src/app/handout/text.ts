/** The words of the hand-out. */
export const text = {
  sv: {
    print: 'Skriv ut',
    back: 'Tillbaka',
    hint: 'A4 stående, två bilder per sida.',
    slide: (n: string, of: string) => `Bild ${n} av ${of}`,
    noNotes: 'Inga anteckningar.',
  },
  en: {
    print: 'Print',
    back: 'Back',
    hint: 'A4 upright, two slides a page.',
    slide: (n: string, of: string) => `Slide ${n} of ${of}`,
    noNotes: 'No notes.',
  },
};
