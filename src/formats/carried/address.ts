// The names under which a file carries the view it was made from, and what may be carried so. What is read from a file
// comes from anywhere: an address is no more than a text to be tried.

/** The namespace of `<view address="?…"/>` in the metadata of an SVG file. */
export const SVG_NAMESPACE = 'urn:medel:view';

/** The keyword of the text chunk of a PNG file. */
export const PNG_KEYWORD = 'Medel-View';

/** The key in the document information of a PDF file. */
export const PDF_KEY = 'MedelView';

/** The longest address (signs) that is carried. */
export const ADDRESS_AT_MOST = 8000;

// Looking for control characters is what this is for.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

/** Whether a text can be an address: a query string of one line, not too long. Others are neither written nor read. */
export const isAddress = (text: string): boolean =>
  text.startsWith('?') && text.length <= ADDRESS_AT_MOST && !CONTROL.test(text);
