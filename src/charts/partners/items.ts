import type { Say } from '../../i18n/say.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { CountedPart, Part } from './parts.ts';
import type { PartnersText } from './text.ts';

/** A piece of a running text: what it says, and the partner or figure that it stands for. */
export interface Item {
  readonly id: string;
  readonly text: string;
  readonly weight: 400 | 600;
  readonly tone: NonNullable<LabelMark['tone']>;
  /** Air before it (px). */
  readonly gap: number;
  /**
   * A `name` is never broken and a `phrase` may be: both are missed where the room ends. A `lead` belongs to what
   * follows it and never stands last in a line.
   */
  readonly as: 'name' | 'phrase' | 'lead';
}

const WORD = 3;
const GROUP = 14;

/** What a count counts, up to its first comma or semicolon: the rest explains and stands in the table. */
const lead = (what: string): string => what.split(/[,;]/)[0] ?? what;

/** The words of a counted part behind its number: what they are, and from where if from several sectors. */
function whatOf(part: CountedPart, sectorName: (id: string) => string, say: Say, text: PartnersText): string {
  const what = lead(say.text(part.what));
  if (part.sectors.length < 2) return what;
  return text.from(what, say.list(part.sectors.map((id) => text.inSentence(id, sectorName(id)))));
}

/** The names and counts of one project in one row, as a running text that begins with the project. */
export function itemsOf(
  parts: readonly Part[],
  lit: boolean,
  sectorName: (id: string) => string,
  say: Say,
  text: PartnersText,
): Item[] {
  const [first] = parts;
  if (first === undefined) return [];
  const tone = lit ? 'ink' : 'ink3';
  const pale = lit ? 'ink2' : 'ink3';
  const plain = { weight: 400, gap: WORD } as const;
  const items = parts.flatMap((part): Item[] => {
    if (part.kind === 'counted') {
      const { id, reading, quantity } = part;
      const what = whatOf(part, sectorName, say, text);
      if (reading === undefined) {
        const words = text.unknown(what, say.t.figure.notStated.replaceAll(' ', '\u00a0'));
        return [{ ...plain, id, text: words, tone: pale, as: 'phrase' }];
      }
      const figure = say.quantity(quantity, 'count');
      return [
        { id: `${id} figure`, text: figure, weight: lit ? 600 : 400, gap: WORD, tone, as: 'lead' },
        { ...plain, id, text: what, tone, as: 'phrase' },
      ];
    }
    const names = part.members.map(({ id, name }): Item => ({ ...plain, id, text: name, tone, as: 'name' }));
    if (part.kind === 'partner') return names;
    const verb = part.kind === 'origin' ? text.sprungFrom : text.mentions;
    return [{ ...plain, id: `${part.id} verb`, text: verb, tone: pale, as: 'lead' }, ...names];
  });
  // Commas between what counts; none before the first and none after the last.
  const last = items.findLastIndex((item) => item.as !== 'lead');
  const joined = items.map((item, i) =>
    item.as !== 'lead' && i < last ? { ...item, text: `${item.text},` } : item,
  );
  const { project } = first.state;
  const id = `${project.id} in ${first.row}`;
  const verb = first.kind === 'mentioned' || first.kind === 'origin';
  const words = verb ? project.name : `${project.name}:`;
  return [{ id, text: words, weight: lit ? 600 : 400, gap: GROUP, tone: pale, as: 'lead' }, ...joined];
}
