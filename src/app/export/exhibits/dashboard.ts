import type { Chart, Picture, Room } from '../../../charts/kit/define.ts';
import { charts } from '../../../charts/registry.ts';
import type { Exhibit } from '../../../formats/exhibit.ts';
import type { Say } from '../../../i18n/say.ts';
import type { AppModel } from '../../model.ts';
import { around } from './around.ts';
import type { View } from './dashboard/cards.ts';
import { placeDashboard } from './dashboard/place.ts';
import { totalsInWords, totalsOf } from './dashboard/sums.ts';
import { see } from './see.ts';
import { text } from './text.ts';

/** So many pictures of the page are kept: those that a few sizes take to find. */
const KEPT = 64;

async function viewOf(model: AppModel, chart: Chart, say: Say): Promise<View> {
  const { seen } = await see(model, chart, say);
  return { id: chart.id, span: chart.span, ...seen };
}

/** Six views are laid out many times over to find the best size; on another ground they lie where they lay before. */
function remembering(place: (room: Room) => Picture): (room: Room) => Picture {
  const placed = new Map<string, Picture>();
  return (room) => {
    const key = JSON.stringify(room);
    const found = placed.get(key) ?? place(room);
    if (placed.size >= KEPT) placed.clear();
    placed.set(key, found);
    return found;
  };
}

/** The whole page as one picture: the sums, and every view in its own form. */
export async function dashboardExhibit(model: AppModel, say: Say): Promise<Exhibit> {
  const totals = totalsOf(model, say);
  const views = await Promise.all(charts.map((chart) => viewOf(model, chart, say)));
  const title = say.text(model.portfolio.title);
  const frame = around(model, say);
  return {
    ...frame,
    subject: 'dashboard',
    slug: [text[say.language].dashboard.name, ...frame.slug],
    title,
    // The sums and the sentence say how many projects there are.
    subtitle: '',
    alt: [
      `${title}.`,
      frame.filters,
      totalsInWords(totals),
      ...views.map((view) => `${view.title}. ${view.summary}`),
    ].join(' '),
    place: remembering((room) => placeDashboard(totals, views, room)),
  };
}
