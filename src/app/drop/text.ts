/** The words for pictures that are dropped on the page or opened. */
export const text = {
  en: {
    hint: 'Drop a picture from Medel to bring its view back',
    kinds: 'SVG, PNG or PDF. The file does not leave your computer.',
    done: {
      back: (name: string) =>
        `The view was brought back from “${name}”. Undo returns to what was shown before.`,
      shown: (name: string) => `The view in “${name}” is shown.`,
      partly: (name: string) =>
        `The view in “${name}” asks for something that could not be read. The rest of it is shown.`,
    },
    trouble: {
      none: (name: string) =>
        `There is no view in “${name}”. Pictures saved from Medel hold theirs, unless another program has saved them anew.`,
      foreign: (name: string) =>
        `“${name}” is not a kind of file that holds a view. Choose an SVG, PNG or PDF file saved from Medel.`,
      damaged: (name: string) =>
        `“${name}” is damaged, and its view could not be read. Choose another copy of the file, or another SVG, PNG or PDF file saved from Medel.`,
      tooLarge: (name: string) =>
        `“${name}” is larger than any picture that Medel makes, and was not read. Choose an SVG, PNG or PDF file saved from Medel.`,
      unreadable: (name: string) =>
        `“${name}” could not be read. It may be a folder, or a file that was moved or is locked. Choose an SVG, PNG or PDF file saved from Medel.`,
      nothing: () => 'What was dropped is no file. Drop an SVG, PNG or PDF file saved from Medel.',
      several: (name: string) =>
        `Several files were dropped, “${name}” among them, and none was opened. Drop one picture at a time.`,
    },
  },
  sv: {
    hint: 'Släpp en bild från Medel för att få tillbaka dess vy',
    kinds: 'SVG, PNG eller PDF. Filen lämnar inte din dator.',
    done: {
      back: (name: string) =>
        `Vyn är hämtad från ”${name}”. Ångra om du vill tillbaka till det som visades förut.`,
      shown: (name: string) => `Vyn i ”${name}” visas.`,
      partly: (name: string) => `Vyn i ”${name}” ber om något som inte gick att läsa. Resten av den visas.`,
    },
    trouble: {
      none: (name: string) =>
        `Det finns ingen vy i ”${name}”. Bilder som är sparade från Medel har sin vy med sig, om inget annat program har sparat om dem.`,
      foreign: (name: string) =>
        `”${name}” är inte en filtyp som kan innehålla en vy. Välj en SVG-, PNG- eller PDF-fil som är sparad från Medel.`,
      damaged: (name: string) =>
        `”${name}” är skadad, och vyn gick inte att läsa. Välj en annan kopia av filen, eller en annan SVG-, PNG- eller PDF-fil som är sparad från Medel.`,
      tooLarge: (name: string) =>
        `”${name}” är större än någon bild från Medel och har inte lästs. Välj en SVG-, PNG- eller PDF-fil som är sparad från Medel.`,
      unreadable: (name: string) =>
        `”${name}” gick inte att läsa. Det kan vara en mapp, eller en fil som har flyttats eller är låst. Välj en SVG-, PNG- eller PDF-fil som är sparad från Medel.`,
      nothing: () =>
        'Det som släpptes är ingen fil. Släpp en SVG-, PNG- eller PDF-fil som är sparad från Medel.',
      several: (name: string) =>
        `Flera filer släpptes, bland dem ”${name}”, och ingen öppnades. Släpp en bild i taget.`,
    },
  },
};
