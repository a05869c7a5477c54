/** The number of a note is smaller than this part of what it stands at. */
export const SMALLER = 0.85;

/** Whether a text may be the number of a note. */
export const isNote = (text: string | null): boolean => /^\d+$/.test((text ?? '').trim());

/**
 * Whether a text is the number of a note that stands above the line of the text beside it, as an element of its own.
 * Only its size and its place tell.
 */
export function isRaised(element: Element): boolean {
  if (!isNote(element.textContent)) return false;
  const at = (each: Element, name: string) => Number.parseFloat(each.getAttribute(name) ?? '0');
  const size = at(element, 'font-size');
  return [element.previousElementSibling, element.nextElementSibling].some((beside) => {
    if (beside?.nodeName !== 'text') return false;
    if (beside.getAttribute('transform') !== element.getAttribute('transform')) return false;
    const above = at(beside, 'y') - at(element, 'y');
    return size < SMALLER * at(beside, 'font-size') && above > 0 && above < size;
  });
}
