import { text as plane } from '../planetext.ts';
import { text as common } from '../text.ts';

/** The words of the two sides against each other. */
export const text = {
  en: {
    ...common.en,
    ...plane.en,
    against: (coverage: string) => `VINNOVA’s part against the actors’, logarithmic scales; ${coverage}`,
    below: 'Actors’ part not stated',
    left: 'VINNOVA’s part not stated',
    hours: 'working time, not valued',
    leftOut: 'in kind, left out',
    noSplit: 'Split not stated:',
    nothing: 'No amount stated:',
    derived: 'actors’ part derived',
    inKind: 'actors’ part in kind, wholly or in part',
    /** Between two different amounts: VINNOVA's, then the actors'. */
    to: ' : ',
    pairNote: 'Two numbers: VINNOVA’s part, then the actors’.',
    alsoEu: (names: string) => `EU money is not drawn here: ${names}.`,
    unnamed: (n: number) => `${n} ${n === 1 ? 'name' : 'names'} left out for want of room.`,
  },
  sv: {
    ...common.sv,
    ...plane.sv,
    against: (coverage: string) => `VINNOVA:s del mot aktörernas, logaritmiska skalor; ${coverage}`,
    below: 'Aktörernas del ej angiven',
    left: 'VINNOVA:s del ej angiven',
    hours: 'arbetstid, ej värderad',
    leftOut: 'naturabidrag, räknas inte',
    noSplit: 'Fördelningen ej angiven:',
    nothing: 'Inget belopp angivet:',
    derived: 'aktörernas del härledd',
    inKind: 'aktörernas del naturabidrag, helt eller delvis',
    to: ' : ',
    pairNote: 'Två tal: VINNOVA:s del, sedan aktörernas.',
    alsoEu: (names: string) => `EU-medel visas inte här: ${names}.`,
    unnamed: (n: number) => `${n} namn utelämnade av utrymmesskäl.`,
  },
};

export type MatchText = (typeof text)['en'];
