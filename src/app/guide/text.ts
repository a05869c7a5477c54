import type { Kind } from './marks.ts';

type Row = Readonly<{ name: string; means: string; sums: string }>;

const en = {
  title: 'How to read this',
  close: 'Close “How to read this”',
  lead: 'The source is not equally sure of every figure, and Medel shows how sure it is. The same marks mean the same in every view, in the table and in pictures.',
  marks: 'How a figure is known',
  columns: { bar: 'As a bar', dot: 'As a dot', written: 'Written', means: 'What it means', sums: 'In sums' },
  kinds: {
    exact: { name: 'Exact', means: 'The source gives the number.', sums: 'Added as it is.' },
    derived: {
      name: 'Derived',
      means: 'The source gives a rule, such as “as much as VINNOVA”, and we did the arithmetic.',
      sums: 'Added; the rule stands in a note.',
    },
    approximate: {
      name: 'About',
      means: 'The source says “about”.',
      sums: 'Added as the number; the sum is then about, too.',
    },
    range: {
      name: 'Range',
      means: 'The source gives a lowest and a highest number.',
      sums: 'Both ends are added; the sum is a range.',
    },
    atLeast: {
      name: 'At least',
      means: 'The source says “more than” or “at least”: there is no upper end.',
      sums: 'Added from below; the sum is “at least”, too.',
    },
    inKind: {
      name: 'In kind',
      means: 'Given as working time or goods and valued in money by the source.',
      sums: 'Added, unless you choose to leave it out.',
    },
    target: {
      name: 'Target',
      means: 'What the project hopes to reach, and has not yet reached.',
      sums: 'Never added to what was reached.',
    },
    notStated: {
      name: 'Not stated',
      means: 'The source says nothing. It is not zero.',
      sums: 'Left out; the sum says how many state it.',
    },
  } satisfies Record<Kind, Row>,
  inKindMoney: 'in kind',
  colour: 'Colour means who pays',
  colours:
    'Blue is VINNOVA, amber the actors, violet the EU, and grey is money whose split the source does not give. Everything else is ink.',
  doing: 'What you can do',
  does: [
    'Click a bar, dot or county to see only that; click again to let go. A chip among the filters goes round: chosen, left out, free. Every other view follows. What a view’s own filter leaves out stays there, pale.',
    'Click a number to see what the source says, on which page, and to quote it.',
    'Click a project’s name to read all about it. Point at anything to see where else it is.',
    'Right-click a mark, or press M on it, for all that can be done: filter, leave out, open, pin to compare.',
    'Any view can fill the window, and can be read as a table.',
  ],
  keys: 'By keyboard',
  keyRows: [
    ['Tab', 'from view to view'],
    ['Arrows', 'from mark to mark'],
    ['Enter', 'filters; on a number, asks it'],
    ['O', 'opens the project, or the group'],
    ['P', 'pins it, to be compared'],
    ['M', 'shows all of this'],
    ['Escape', 'lets go, or closes'],
  ] as readonly (readonly [string, string])[],
};

const sv: typeof en = {
  title: 'Så läser du sidan',
  close: 'Stäng ”Så läser du sidan”',
  lead: 'Källan är inte lika säker på varje siffra, och Medel visar hur säker den är. Samma märken betyder samma sak i varje vy, i tabellen och i bilder.',
  marks: 'Hur en siffra är känd',
  columns: {
    bar: 'Som stapel',
    dot: 'Som punkt',
    written: 'I text',
    means: 'Vad det betyder',
    sums: 'I summor',
  },
  kinds: {
    exact: { name: 'Exakt', means: 'Källan anger talet.', sums: 'Räknas in som det är.' },
    derived: {
      name: 'Härlett',
      means: 'Källan ger en regel, som ”lika mycket som VINNOVA”, och vi har räknat.',
      sums: 'Räknas in; regeln står i en not.',
    },
    approximate: {
      name: 'Ungefärligt',
      means: 'Källan säger ”ungefär”.',
      sums: 'Talet räknas in; även summan blir ungefärlig.',
    },
    range: {
      name: 'Intervall',
      means: 'Källan anger ett lägsta och ett högsta tal.',
      sums: 'Båda ändarna räknas; summan blir ett intervall.',
    },
    atLeast: {
      name: 'Minst',
      means: 'Källan säger ”fler än” eller ”minst”: det finns ingen övre gräns.',
      sums: 'Räknas in underifrån; även summan blir ”minst”.',
    },
    inKind: {
      name: 'Naturabidrag',
      means: 'Gavs som arbetstid eller varor och är värderat i pengar av källan.',
      sums: 'Räknas in, om du inte väljer bort det.',
    },
    target: {
      name: 'Mål',
      means: 'Vad projektet hoppas nå men ännu inte har nått.',
      sums: 'Läggs aldrig ihop med det som är nått.',
    },
    notStated: {
      name: 'Ej angivet',
      means: 'Källan säger inget. Det är inte noll.',
      sums: 'Utelämnas; summan säger hur många som anger det.',
    },
  },
  inKindMoney: 'naturabidrag',
  colour: 'Färg betyder vem som betalar',
  colours:
    'Blått är VINNOVA, bärnsten aktörerna, violett EU, och grått är pengar vars fördelning källan inte anger. Allt annat är svart.',
  doing: 'Det här kan du göra',
  does: [
    'Klicka på en stapel, en punkt eller ett län för att bara se det; klicka igen för att släppa. En etikett bland filtren går runt: vald, utesluten, fri. Alla andra vyer följer med. Det som vyns eget filter utelämnar står kvar, blekt.',
    'Klicka på en siffra för att se vad källan säger, på vilken sida, och för att citera den.',
    'Klicka på ett projekts namn för att läsa allt om det. Peka på något för att se var det finns i de andra vyerna.',
    'Högerklicka på ett märke, eller tryck M på det, för att se allt som går att göra: filtrera, utesluta, öppna, nåla fast för jämförelse.',
    'Varje vy kan fylla hela fönstret, och kan läsas som tabell.',
  ],
  keys: 'Med tangentbordet',
  keyRows: [
    ['Tabb', 'från vy till vy'],
    ['Pilar', 'från märke till märke'],
    ['Retur', 'filtrerar; på en siffra frågar den'],
    ['O', 'öppnar projektet eller gruppen'],
    ['P', 'nålar fast, för jämförelse'],
    ['M', 'visar allt detta'],
    ['Escape', 'släpper eller stänger'],
  ],
};

/** The words of the guide. */
export const text = { en, sv };
