/** Words as they are written within a sentence: "civilsamhälle", but "VINNOVA:s pengar" and "IT-stöd" as they are. */
export const lowered = (words: string): string =>
  words.replaceAll(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLocaleLowerCase('sv'));
