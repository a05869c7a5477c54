/** The words of sharing a link. */
export const text = {
  en: {
    share: 'Share',
    hint: 'Share: copies a link to what is shown',
    copied: 'Link copied',
    file: 'It leads to the file on this computer only.',
    refused: 'The browser did not let the link be copied. Copy it here:',
    link: 'Link to what is shown',
    close: 'Close',
  },
  sv: {
    share: 'Dela',
    hint: 'Dela: kopierar en länk till det som visas',
    copied: 'Länken är kopierad',
    file: 'Den leder bara till filen på den här datorn.',
    refused: 'Webbläsaren lät inte länken kopieras. Kopiera den här:',
    link: 'Länk till det som visas',
    close: 'Stäng',
  },
};
