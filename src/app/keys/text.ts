type Rows = readonly (readonly [keys: string, does: string])[];

/** Keys that belong together. */
interface KeyGroup {
  readonly name: string;
  readonly rows: Rows;
}

/** Every key of the page, in words; `held` writes a key that another is held with. */
const en = (held: (key: string) => string, redo: string) => ({
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

const sv: typeof en = (held, redo) => ({
  title: 'Sidans tangenter',
  close: 'Stäng tangenterna',
  all: 'Sidans alla tangenter',
  groups: [
    {
      name: 'Överallt',
      rows: [
        [held('K'), 'hittar ett projekt eller en vy, eller gör vad som helst vid namn'],
        ['/', 'söker i alla texter'],
        [held('Z'), 'ångrar'],
        [redo, 'gör om'],
        ['?', 'de här tangenterna'],
        ['Tabb', 'från vy till vy'],
        ['Escape', 'släpper, går tillbaka eller stänger'],
      ],
    },
    {
      name: 'På ett märke i en vy',
      rows: [
        ['Pilar', 'från märke till märke'],
        ['Retur', 'filtrerar eller släpper; frågar, om det är en siffra'],
        ['Skift + Retur', 'tänjer filtret på en skala'],
        ['Alt + klick', 'utesluter det'],
        ['O', 'öppnar projektet eller gruppen'],
        ['P', 'nålar fast det, för jämförelse'],
        ['M', 'visar allt som går att göra'],
      ],
    },
    {
      name: 'På en axel som går att dra i',
      rows: [
        ['Pilar', 'flyttar en ände av filtret'],
        ['Page up, down', 'flyttar den tio steg, som Skift med pilar'],
        ['Home, End', 'flyttar den hela vägen'],
        ['Retur', 'skriver in den'],
        ['Escape', 'släpper filtret'],
      ],
    },
    {
      name: 'I tabellen',
      rows: [
        ['Pilar', 'från cell till cell'],
        ['Retur', 'sorterar, öppnar ett projekt eller frågar en siffra'],
        ['Skift + Retur', 'sorterar efter en kolumn till'],
        ['Alt + nedpil', 'kolumnens meny'],
        ['Blanksteg', 'markerar en rad'],
        ['F2', 'det övriga i en cell'],
      ],
    },
    {
      name: 'I ett projekts panel',
      rows: [
        ['Vänster, höger', 'projektet före, nästa'],
        ['Escape', 'stänger den'],
      ],
    },
  ],
});

/** The words of the list of keys. */
export const text = { en, sv };
