import type { Exhibit } from '../../../formats/exhibit.ts';
import type { Say } from '../../../i18n/say.ts';
import { text as compareText } from '../../compare/text.ts';
import type { AppModel } from '../../model.ts';
import { around } from './around.ts';
import { type Content, contentOf } from './compare/content.ts';
import { placeComparison } from './compare/place.ts';
import { text } from './text.ts';

/** There is nothing to compare: fewer than two are pinned. */
export class TooFewPinnedError extends Error {
  constructor() {
    super('a comparison takes at least two pinned');
    this.name = 'TooFewPinnedError';
  }
}

/** Every row in words: the figure of each that is compared, and what may be said of them. */
function rowsInWords({ subjects, groups }: Content): string[] {
  return groups.flatMap(({ rows }) =>
    rows.map(({ name, cells, verdict }) => {
      const figures = cells.map((items, i) => {
        const words = items.map(({ text: figure, notes }) => [figure, ...notes].join(', '));
        return `${subjects[i]?.name}: ${words.join('; ')}`;
      });
      return `${name}. ${figures.join('. ')}.${verdict.map((line) => ` ${line}.`).join('')}`;
    }),
  );
}

/**
 * What is pinned, side by side, each row with its verdict.
 * @throws TooFewPinnedError when fewer than two that the portfolio knows are pinned.
 */
export async function compareExhibit(model: AppModel, say: Say): Promise<Exhibit> {
  const content = contentOf(model, say);
  const { subjects, summary, basis } = content;
  if (subjects.length < 2) throw new TooFewPinnedError();
  const names = subjects.map(({ name }) => name);
  const title = compareText[say.language].caption(say.list(names));
  const frame = around(model, say, { show: 'compare' });
  return {
    ...frame,
    subject: 'compare',
    slug: [text[say.language].compare.name, ...names, ...frame.slug],
    title,
    subtitle: [summary, basis].filter((words) => words !== '').join(' '),
    alt: [`${title}.`, summary, basis, ...rowsInWords(content)].filter((words) => words !== '').join(' '),
    place: (room) => placeComparison(content, room),
  };
}
