/** A text as it is searched: lower case and without diacritics, so that "sodertorn" finds "Södertörn". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
