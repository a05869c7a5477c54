/**
 * Whether the page was opened as a file, as the single one is that is sent by mail. Its address leads nowhere on other
 * computers, and tells where on this one the file lies.
 */
export const isFile = (): boolean => location.protocol === 'file:';
