/** The words of the menu of a mark. */
export const text = {
  en: {
    ask: 'What stands behind this figure?',
    filter: 'Filter to this',
    letGo: 'Let go of this filter',
    exclude: 'Leave this out',
    open: 'Open',
    pin: 'Pin to compare',
    unpin: 'Unpin',
    enter: 'Enter',
    altClick: 'Alt + click',
  },
  sv: {
    ask: 'Vad ligger bakom siffran?',
    filter: 'Filtrera på detta',
    letGo: 'Ta bort filtret',
    exclude: 'Uteslut detta',
    open: 'Öppna',
    pin: 'Nåla fast för jämförelse',
    unpin: 'Lossa',
    enter: 'Retur',
    altClick: 'Alt + klick',
  },
};
