type Rows = readonly (readonly [keys: string, does: string])[];

/** Keys that belong together. */
interface KeyGroup {
  readonly name: string;
  readonly rows: Rows;
}

/** Every key of the page, in words; `held` writes a key that another is held with. */
const en = (held: (key: string) => string, redo: string, slide: string) => ({
  title: 'Keys of this page',
  close: 'Close the keys',
  all: 'All keys of this page',
  groups: [
    {
      name: 'Anywhere',
      rows: [
        [held('K'), 'find a project or a view, or do anything by its name'],
        ['/', 'search all texts'],
        [held('Z'), 'undo'],
        [redo, 'redo'],
        [slide, 'save the view as a slide of a story'],
        ['?', 'these keys'],
        ['Tab', 'from view to view'],
        ['Escape', 'lets go, goes back, or closes'],
      ],
    },
    {
      name: 'On a mark of a view',
      rows: [
        ['Arrows', 'from mark to mark'],
        ['Enter', 'filters, or lets go; asks where it is a number'],
        ['Shift + Enter', 'stretches the filter on a scale'],
        ['Alt + click', 'leaves it out'],
        ['O', 'opens the project, or the group'],
        ['P', 'pins it, to be compared'],
        ['M', 'shows all that can be done'],
      ],
    },
    {
      name: 'On an axis that can be brushed',
      rows: [
        ['Arrows', 'move an end of the filter'],
        ['Page up, down', 'move it ten steps, as Shift with arrows'],
        ['Home, End', 'move it all the way'],
        ['Enter', 'types it'],
        ['Escape', 'lets go of the filter'],
      ],
    },
    {
      name: 'In the table',
      rows: [
        ['Arrows', 'from cell to cell'],
        ['Enter', 'sorts, opens a project, or asks a figure'],
        ['Shift + Enter', 'sorts by one more column'],
        ['Alt + down', 'the menu of a column'],
        ['Space', 'selects a row'],
        ['F2', 'what else is in a cell'],
      ],
    },
    {
      name: 'In the panel of a project',
      rows: [
        ['Left, right', 'the project before, the next'],
        ['Escape', 'closes it'],
      ],
    },
  ] satisfies KeyGroup[] as KeyGroup[],
});

const sv: typeof en = (held, redo, slide) => ({
  title: 'Sidans tangenter',
  close: 'Stäng tangenterna',
  all: 'Sidans alla tangenter',
  groups: [
    {
      name: 'Överallt',
      rows: [
        [held('K'), 'hitta ett projekt, en vy eller ett kommando'],
        ['/', 'sök i alla texter'],
        [held('Z'), 'ångra'],
        [redo, 'gör om'],
        [slide, 'spara vyn som bild i en berättelse'],
        ['?', 'de här tangenterna'],
        ['Tabb', 'från vy till vy'],
        ['Escape', 'ta bort filtret, gå tillbaka eller stäng'],
      ],
    },
    {
      name: 'På ett märke i en vy',
      rows: [
        ['Pilar', 'från märke till märke'],
        ['Retur', 'filtrera, eller ta bort filtret; på en siffra: visa vad källan säger om den'],
        ['Skift + Retur', 'utvidga filtret på en skala'],
        ['Alt + klick', 'uteslut'],
        ['O', 'öppna projektet eller gruppen'],
        ['P', 'nåla fast för jämförelse'],
        ['M', 'visa allt som går att göra'],
      ],
    },
    {
      name: 'På en axel som går att dra i',
      rows: [
        ['Pilar', 'flytta en ände av filtret'],
        ['Page up, down', 'flytta den tio steg, som Skift med pilar'],
        ['Home, End', 'flytta den hela vägen'],
        ['Retur', 'skriv in den'],
        ['Escape', 'ta bort filtret'],
      ],
    },
    {
      name: 'I tabellen',
      rows: [
        ['Pilar', 'från cell till cell'],
        ['Retur', 'sortera, öppna ett projekt, eller visa vad källan säger om en siffra'],
        ['Skift + Retur', 'sortera efter en kolumn till'],
        ['Alt + nedpil', 'kolumnens meny'],
        ['Mellanslag', 'markera en rad'],
        ['F2', 'det övriga i en cell'],
      ],
    },
    {
      name: 'I ett projekts panel',
      rows: [
        ['Vänster, höger', 'projektet före, nästa'],
        ['Escape', 'stäng den'],
      ],
    },
  ],
});

/** The words of the list of keys. */
export const text = { en, sv };
