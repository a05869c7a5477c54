/** The key that saves the view as a slide, as it stands on the keyboard: no browser or screen reader has it. */
export const saveKey = (): string =>
  /Mac|iP(?:hone|ad|od)/.test(navigator.userAgent) ? '⌥⇧S' : 'Alt+Shift+S';
