import { NOT_STATED } from '../../engine/columns.ts';
import { read, type Reading } from '../../model/reading.ts';
import type { Project, Quantity, Text } from '../../model/schema.ts';
import type { ProjectState } from '../kit/projects.ts';

/** The row of partners counted over several sectors together; no id of a vocabulary begins with a hyphen. */
export const MIXED = '-mixed';

/** An organisation that a project names. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: NonNullable<Project['partners']['named'][number]['role']>;
  readonly page: number | undefined;
}

interface Belongs {
  readonly id: string;
  readonly state: ProjectState;
  /** A sector, `MIXED` or `NOT_STATED`. */
  readonly row: string;
}

/** Organisations of one sector that a project names; only those of the kind `partner` are called its partners. */
export interface NamedPart extends Belongs {
  readonly kind: 'partner' | 'mentioned' | 'origin';
  readonly members: readonly Member[];
}

/** Partners known only as a number, beside those that are named. */
export interface CountedPart extends Belongs {
  readonly kind: 'counted';
  /** The key of the figure, as `model/statements.ts` gives it. */
  readonly key: string;
  readonly quantity: Quantity;
  /** Undefined where no number is stated: such a part has a slot and no dots. */
  readonly reading: Reading | undefined;
  readonly what: Text;
  /** The sectors they come from, where they are several. */
  readonly sectors: readonly string[];
}

export type Part = NamedPart | CountedPart;

const KINDS = ['partner', 'mentioned', 'origin'] as const;

const kindOf = (role: Member['role']): NamedPart['kind'] =>
  role === 'mentioned' || role === 'origin' ? role : 'partner';

function rowOf({ sector, mixed = [] }: Project['partners']['counted'][number]): string {
  if (sector !== undefined) return sector;
  const [first, second] = mixed;
  if (second !== undefined) return MIXED;
  return first ?? NOT_STATED;
}

/** The partners of a project in parts: by sector, and by how they are known. Named before counted. */
export function partsOf(state: ProjectState): Part[] {
  const { id: project, partners } = state.project;
  const members = partners.named.map(({ name, sector, role = 'partner', page }, i) => ({
    sector,
    member: { id: `${project} named ${i}`, name, role, page },
  }));
  const named = [...new Set(members.map(({ sector }) => sector))].flatMap((sector) =>
    KINDS.flatMap((kind): NamedPart[] => {
      const of = members.filter((each) => each.sector === sector && kindOf(each.member.role) === kind);
      if (of.length === 0) return [];
      const id = `${project} ${sector} ${kind}`;
      return [{ id, state, row: sector, kind, members: of.map(({ member }) => member) }];
    }),
  );
  const counted = partners.counted.map(
    (each, i): CountedPart => ({
      id: `${project} counted ${i}`,
      state,
      row: rowOf(each),
      kind: 'counted',
      key: `partners.${i}`,
      quantity: each.count,
      reading: read(each.count),
      what: each.what,
      sectors: each.mixed ?? [],
    }),
  );
  return [...named, ...counted];
}

/** Names first, then who is named but not called a partner, then those counted, and what has no number. */
function rankOf(part: Part): number {
  if (part.kind !== 'counted') return part.kind === 'partner' ? 0 : 1;
  return part.reading === undefined ? 3 : 2;
}

/** Those within the filter first; in both, filled and outlined dots each together. */
export const inOrder = (parts: readonly Part[]): Part[] =>
  parts.toSorted((a, b) => Number(b.state.within) - Number(a.state.within) || rankOf(a) - rankOf(b));

/** Whether a project states nothing of its partners. */
export const isSilent = ({ partners }: Project): boolean =>
  partners.named.length + partners.counted.length === 0;
