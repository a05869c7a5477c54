// The gestures that every engine goes through, in order.

import { CHALLENGES, COUNTIES, FUNDERS } from './grants.ts';

/** What is chosen; nothing means no filter. */
export interface State {
  readonly agency?: readonly [low: number, high: number];
  readonly challenges?: readonly string[];
  readonly county?: readonly string[];
  readonly status?: readonly string[];
  /** Only where there are contributions. */
  readonly funders?: readonly string[];
}

export type StepKind =
  | 'several at once'
  | 'first step of a brush'
  | 'wide brush at once'
  | 'brush on money'
  | 'toggle a challenge'
  | 'toggle a funder'
  | 'clear all';

export interface Step {
  readonly kind: StepKind;
  readonly state: State;
}

const clear: Step = { kind: 'clear all', state: {} };

/** A drag of 60 steps over other filters: opens a brush, draws it wider, then moves it; in powers of ten. */
function drag(start: number, width: number, over: State): Step[] {
  const first = width > 1 ? 'wide brush at once' : 'first step of a brush';
  const steps = Array.from({ length: 60 }, (_, i): Step => {
    const low = start + Math.max(0, i - 30) * 0.015;
    const high = start + width + i * 0.02;
    const agency = [Math.round(10 ** low), Math.round(10 ** high)] as const;
    return { kind: i === 0 ? first : 'brush on money', state: { ...over, agency } };
  });
  return [...open(over), ...steps, clear];
}

/** Values chosen one after another and let go again, any of them, over other filters. */
function toggle(key: 'challenges' | 'funders', order: readonly number[], over: State): Step[] {
  const names = key === 'challenges' ? CHALLENGES : FUNDERS;
  let chosen: readonly string[] = [];
  const steps = order.map((i): Step => {
    const name = names[i] as string;
    chosen = chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name];
    const kind = key === 'challenges' ? 'toggle a challenge' : 'toggle a funder';
    return { kind, state: { ...over, [key]: chosen } };
  });
  return [...open(over), ...steps, clear];
}

/** Goes from no filter to these, as a link does. */
function open(state: State): Step[] {
  return Object.keys(state).length === 0 ? [] : [{ kind: 'several at once', state }];
}

const busy: readonly State[] = [
  { agency: [1e5, 2e6], challenges: CHALLENGES.slice(0, 2), status: ['underway'] },
  { agency: [1e4, 1e7], challenges: CHALLENGES.slice(3, 4) },
  { challenges: CHALLENGES.slice(0, 3), county: COUNTIES.slice(0, 4) },
  { agency: [1e6, 1e8], county: COUNTIES.slice(0, 9), status: ['underway', 'finished'] },
];

/** All steps of a run. The first wide brush is the worst there is: it leaves out half the rows. */
export function makeSteps(linked: boolean): Step[] {
  return [
    ...drag(5.5, 0.05, {}),
    ...toggle('challenges', [0, 3, 7, 0, 1, 3, 10, 2, 7, 1], {}),
    ...drag(6, 3, {}),
    ...drag(5, 0.06, { challenges: CHALLENGES.slice(0, 2) }),
    ...toggle('challenges', [2, 5, 4, 2, 6, 8, 0, 9, 1, 3, 0, 7], { agency: [2e5, 5e6] }),
    ...drag(6.2, 0.04, {}),
    ...drag(4.5, 1.5, { status: ['underway'], county: COUNTIES.slice(0, 6) }),
    ...busy.flatMap((state) => [...open(state), clear]),
    ...(linked ? toggle('funders', [0, 5, 20, 0, 30, 2, 5, 1, 3, 20], {}) : []),
    ...(linked ? toggle('funders', [4, 8, 4, 1, 9, 12], { agency: [1e5, 1e7] }) : []),
  ];
}
