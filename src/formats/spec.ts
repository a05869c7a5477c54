/** What goes into a picture beside the marks. */
export interface Parts {
  readonly title: boolean;
  readonly filters: boolean;
  readonly legend: boolean;
  readonly notes: boolean;
  readonly source: boolean;
  readonly date: boolean;
}

export const ALL_PARTS: Parts = {
  title: true,
  filters: true,
  legend: true,
  notes: true,
  source: true,
  date: true,
};

/** What a picture stands on. See-through, it is drawn for a light or for a dark ground. */
export type Ground = 'light' | 'dark' | 'clearLight' | 'clearDark';

/** How large a picture is (CSS px, 96 to the inch) and what is in it. Without a height it is as high as it needs to be. */
export interface PictureSpec {
  readonly width: number;
  readonly height?: number;
  readonly ground: Ground;
  readonly parts: Parts;
}

/** CSS px to a millimetre. */
export const PX_PER_MM = 96 / 25.4;
