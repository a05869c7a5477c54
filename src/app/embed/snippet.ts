/** A frame of a page that shows a view of Medel. */
export interface FrameSpec {
  /** The whole address of the view alone. */
  readonly src: string;
  /** What those hear who cannot see the frame. */
  readonly title: string;
  /** CSS px; undefined for as wide as what it stands in. */
  readonly width: number | undefined;
  /** CSS px. */
  readonly height: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as the value of an attribute between double quotes. */
const attribute = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** The markup of a frame, to be pasted into a page. It needs no script, and is loaded when it is near the window. */
export function snippet({ src, title, width, height }: FrameSpec): string {
  const attributes = {
    src,
    title,
    width: width === undefined ? '100%' : String(width),
    height: String(height),
    style: 'border: 0; max-width: 100%',
    loading: 'lazy',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${attribute(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
