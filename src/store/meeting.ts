import { LANGUAGES, type Language } from '../model/language.ts';

/** The parameters that ask for a story: to be shown, on the presenter's side, on paper. No part of the view's state. */
const PRESENT = 'present';
const PRESENTER = 'presenter';
const HANDOUT = 'handout';
const SLIDE = 'slide';
const LANG = 'lang';

/** What an address asks for in a meeting. */
export interface Meeting {
  readonly kind: 'present' | 'presenter' | 'handout';
  /** The id of a story. */
  readonly story: string;
  /** The slide to begin with, counted from 1. */
  readonly slide: number;
  /** Absent where the address names none that we speak. */
  readonly language?: Language;
}

/** What is to be carried along from the page. */
export interface MeetingLook {
  readonly language: Language;
  readonly theme?: 'light' | 'dark' | undefined;
}

/** The meeting that an address asks for; undefined where it asks for the page. */
export function meetingOf(search: string): Meeting | undefined {
  const parameters = new URLSearchParams(search);
  for (const kind of [PRESENT, PRESENTER, HANDOUT] as const) {
    const story = parameters.get(kind);
    if (story === null) continue;
    const slide = Math.floor(Number(parameters.get(SLIDE)));
    const language = LANGUAGES.find((each) => each === parameters.get(LANG));
    return {
      kind,
      story,
      slide: slide >= 1 && slide < Infinity ? slide : 1,
      ...(language === undefined ? {} : { language }),
    };
  }
  return undefined;
}

function addressOf(kind: Meeting['kind'], story: string, slide: number, { language, theme }: MeetingLook) {
  const parameters = new URLSearchParams({ [kind]: story, [SLIDE]: String(slide), [LANG]: language });
  if (theme !== undefined) parameters.set('theme', theme);
  return `?${parameters}`;
}

/** The address at which a story is shown to an audience, from a slide on (counted from 1). */
export const presentAddress = (story: string, slide: number, look: MeetingLook): string =>
  addressOf(PRESENT, story, slide, look);

/** The address of the presenter's side of a story. */
export const presenterAddress = (story: string, slide: number, look: MeetingLook): string =>
  addressOf(PRESENTER, story, slide, look);

/** The address of a story on paper. */
export const handoutAddress = (story: string, look: MeetingLook): string =>
  addressOf(HANDOUT, story, 1, look);
