import type { Say } from '../../i18n/say.ts';
import type { Contribution, Project, Quantity } from '../../model/schema.ts';
import type { FunderRole } from '../kit/theme.ts';
import type { Segment } from './parts.ts';

/** A figure of a project as its file states it. */
interface Stated {
  readonly quantity: Quantity;
  readonly contribution?: Contribution;
}

/** Looks up a figure by the key that `model/statements.ts` gives it, as far as this view shows it. */
function statedIn(project: Project, key: string): Stated | undefined {
  if (key === 'total') return project.total && { quantity: project.total };
  const [role, hours] = key.split('.');
  const unit = hours === undefined ? 'SEK' : 'hour';
  const contribution = project.contributions.find((each) => each.role === role && each.unit === unit);
  return contribution && { quantity: contribution.amount, contribution };
}

/** The key of the figure behind a funder's part. */
export const keyOfPart = (role: FunderRole): string => (role === 'notSplit' ? 'total' : role);

/** The key of the figure that says what a project leaves out; undefined where it does not even mention it. */
export function keyOfMissing(project: Project, segments: readonly Segment[]): string | undefined {
  const has = (role: FunderRole): boolean => segments.some((each) => each.role === role);
  const keys = has('notSplit')
    ? ['total']
    : has('actors')
      ? ['agency']
      : ['actors.hours', 'actors', ...(has('agency') ? [] : ['agency', 'total'])];
  return keys.find((key) => statedIn(project, key) !== undefined);
}

/** A figure as read aloud: whose it is, the value with its kind, and its page; undefined where there is none. */
export function spokenFigure(project: Project, key: string, name: string, say: Say): string | undefined {
  const stated = statedIn(project, key);
  if (stated === undefined) return undefined;
  const { quantity, contribution } = stated;
  const { kind } = say.t;
  const form = contribution?.form;
  const words = [
    say.speakQuantity(quantity, contribution?.unit ?? 'SEK'),
    ...(quantity.derived ? [kind.derived] : []),
    ...(quantity.certainty === 'notStated' || (quantity.certainty === 'exact' && quantity.derived)
      ? []
      : [kind[quantity.certainty]]),
    ...(form === 'inKind' || form === 'partlyInKind' ? [kind[form]] : []),
    ...(quantity.page === undefined ? [] : [say.t.pageInFull(quantity.page)]),
  ];
  return `${project.name}, ${name}: ${words.join(', ')}`;
}
