/** The words of what is said when nothing passes. */
export const text = {
  en: {
    title: 'No project passes every filter.',
    /** A button: what is dropped, and how many come back. */
    drop: (token: string, n: number, written: string) =>
      `Drop “${token}”: ${written} ${n === 1 ? 'project comes' : 'projects come'} back`,
    keep: (token: string, n: number, written: string) =>
      `Keep those that state nothing beside “${token}”: ${written} ${n === 1 ? 'comes' : 'come'} back`,
    widen: (token: string, n: number, written: string) =>
      `Take in what may lie within “${token}”: ${written} ${n === 1 ? 'comes' : 'come'} back`,
    together: 'No filter brings anything back alone.',
    dropAll: (tokens: string, n: number, written: string) =>
      `Drop ${tokens}: ${written} ${n === 1 ? 'project comes' : 'projects come'} back`,
    quoted: (token: string) => `“${token}”`,
    undo: 'Undo the last step',
    clearAll: 'Clear all filters',
    why: 'Why is it not here?',
  },
  sv: {
    title: 'Inget projekt klarar alla filter.',
    drop: (token: string, _n: number, written: string) =>
      `Släpp ”${token}”: ${written} projekt kommer tillbaka`,
    keep: (token: string, _n: number, written: string) =>
      `Ta med dem som inte anger något för ”${token}”: ${written} kommer tillbaka`,
    widen: (token: string, _n: number, written: string) =>
      `Ta med det som kan ligga inom ”${token}”: ${written} kommer tillbaka`,
    together: 'Inget enskilt filter ger något tillbaka.',
    dropAll: (tokens: string, _n: number, written: string) =>
      `Släpp ${tokens}: ${written} projekt kommer tillbaka`,
    quoted: (token: string) => `”${token}”`,
    undo: 'Ångra det senaste steget',
    clearAll: 'Rensa alla filter',
    why: 'Varför syns det inte?',
  },
};
