const one = (n: number, single: string, many: string): string => (n === 1 ? single : many);

const en = {
  title: (n: number) => `The dataset has ${n} ${one(n, 'fault', 'faults')}`,
  refused: 'The file cannot be shown. Mend what is listed and load the page again.',
  partly: 'The rest of the file is shown. What is faulty is left out as said here.',
  inFile: (file: string) => `File: ${file}`,
  place: 'Place in the file',
  project: 'Project',
  fault: 'What is wrong',
  done: 'What was done',
  kind: {
    notJson: (found: string) => `This is not JSON: ${found}.`,
    missing: (_found: string, expected: string) => `A required field is missing; expected ${expected}.`,
    unknownKey: () => 'This field is not part of the format.',
    wrongType: (found: string, expected: string) => `Expected ${expected}, found ${found}.`,
    wrongValue: (found: string, expected: string) => `Expected ${expected}, found ${found}.`,
    negative: (found: string) => `An amount cannot be negative; found ${found}.`,
    duplicateId: (found: string) => `The id ${found} is used twice.`,
    unknownReference: (found: string, expected: string) =>
      `${found} is not defined among the ${expected} of the file.`,
    swappedRange: (found: string) => `The low end of the range is above its high end: ${found}.`,
    doesNotFollow: (found: string, expected: string) =>
      expected === ''
        ? `The value ${found} does not follow from its rule: an operand is not stated.`
        : `The value ${found} does not follow from its rule, which gives ${expected}.`,
    totalDisagrees: (found: string, expected: string) =>
      `The stated total ${found} disagrees with its parts, which come to ${expected}.`,
  },
  expected: {
    id: 'an id of lower-case letters, digits and hyphens',
    words: 'words, not an empty text',
    page: 'a page number',
    finite: 'a number that is not too large',
    notNegative: 'a number that is not negative',
    county: 'a county code such as SE-M',
    municipality: 'a municipality code of four digits',
    number: 'a number',
    string: 'a text',
    boolean: 'true or false',
    Array: 'a list',
    Object: 'an object',
  },
  remedy: {
    refused: 'The file was not read.',
    projectLeftOut: 'The project is left out.',
    figureSetAside: 'The figure is shown as not stated.',
    entryIgnored: 'The entry is ignored.',
    keptAsStated: 'Both are shown as stated.',
  },
};

const sv: typeof en = {
  title: (n) => `Datafilen har ${n} ${one(n, 'fel', 'fel')}`,
  refused: 'Filen kan inte visas. Rätta det som står i listan och ladda om sidan.',
  partly: 'Resten av filen visas. Det felaktiga är utelämnat så som det står här.',
  inFile: (file) => `Fil: ${file}`,
  place: 'Plats i filen',
  project: 'Projekt',
  fault: 'Vad som är fel',
  done: 'Vad som gjordes',
  kind: {
    notJson: (found) => `Detta är inte JSON: ${found}.`,
    missing: (_found, expected) => `Ett obligatoriskt fält saknas; väntade ${expected}.`,
    unknownKey: () => 'Fältet hör inte till formatet.',
    wrongType: (found, expected) => `Väntade ${expected}, fann ${found}.`,
    wrongValue: (found, expected) => `Väntade ${expected}, fann ${found}.`,
    negative: (found) => `Ett belopp kan inte vara negativt; fann ${found}.`,
    duplicateId: (found) => `Id ${found} används två gånger.`,
    unknownReference: (found, expected) => `${found} är inte definierat bland filens ${expected}.`,
    swappedRange: (found) => `Intervallets nedre ände ligger över den övre: ${found}.`,
    doesNotFollow: (found, expected) =>
      expected === ''
        ? `Värdet ${found} följer inte av sin regel: en operand är inte angiven.`
        : `Värdet ${found} följer inte av sin regel, som ger ${expected}.`,
    totalDisagrees: (found, expected) =>
      `Den angivna totalen ${found} stämmer inte med delarna, som blir ${expected}.`,
  },
  expected: {
    id: 'ett id av gemena bokstäver, siffror och bindestreck',
    words: 'ord, inte en tom text',
    page: 'ett sidnummer',
    finite: 'ett tal som inte är för stort',
    notNegative: 'ett tal som inte är negativt',
    county: 'en länskod som SE-M',
    municipality: 'en kommunkod med fyra siffror',
    number: 'ett tal',
    string: 'en text',
    boolean: 'ja eller nej (true eller false)',
    Array: 'en lista',
    Object: 'ett objekt',
  },
  remedy: {
    refused: 'Filen lästes inte.',
    projectLeftOut: 'Projektet är utelämnat.',
    figureSetAside: 'Uppgiften visas som ej angiven.',
    entryIgnored: 'Posten hoppas över.',
    keptAsStated: 'Båda visas som de är angivna.',
  },
};

/** What is said of a dataset file that is faulty. */
export const text = { en, sv };
