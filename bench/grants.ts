// Seeded made-up grants, the same for every engine: plain records, as a parsed file gives them.

import { type Reading, reading } from '../src/model/reading.ts';

export interface Contribution {
  readonly role: string;
  readonly funders: readonly string[];
  readonly amount: Reading | undefined;
}

export interface Grant {
  readonly challenges: readonly string[];
  readonly county: string | undefined;
  readonly sector: string;
  readonly status: string;
  readonly year: string;
  /** Exact or not stated, so that engines without intervals can brush it too. */
  readonly agency: Reading | undefined;
  /** With ranges, approximate and open amounts. */
  readonly actors: Reading | undefined;
  readonly people: Reading | undefined;
  readonly contributions: readonly Contribution[];
}

export const CHALLENGES = names('challenge', 11);
export const COUNTIES = names('county', 21);
export const STATUSES = ['underway', 'finished', 'notStated'];
const SECTORS = names('sector', 6);
export const FUNDERS = names('funder', 40);
const ROLES = names('role', 4);

function names(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${kind}-${i + 1}`);
}

/** mulberry32: a small seeded source of numbers from 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many grants, with so many contributions each. */
export function makeGrants(count: number, contributions = 0): Grant[] {
  const next = random(20251124);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() ** 1.5 * list.length)] as T;
  const some = <T>(list: readonly T[], most: number) =>
    Array.from(new Set(Array.from({ length: Math.floor(next() * (most + 1)) }, () => pick(list))));
  /** About log-normal around 10^middle, to whole hundreds. */
  const money = (middle: number) => {
    const normal = next() + next() + next() + next() - 2;
    return Math.round(10 ** (middle + normal * 1.2) / 100) * 100;
  };
  const exact = (value: number) => reading(value, value, false, false);
  const vague = (value: number) => {
    const kind = next();
    if (kind < 0.8) return exact(value);
    if (kind < 0.9) return reading(value, value, true, false);
    return kind < 0.97 ? reading(value, value * 2, false, false) : reading(value, value, false, true);
  };
  const missing = (part: number) => next() < part;

  return Array.from({ length: count }, () => ({
    challenges: some(CHALLENGES, 3),
    county: missing(0.1) ? undefined : pick(COUNTIES),
    sector: pick(SECTORS),
    status: pick(STATUSES),
    year: String(2001 + Math.floor(next() * 25)),
    agency: missing(0.1) ? undefined : exact(money(6)),
    actors: missing(0.25) ? undefined : vague(money(5.5)),
    people: missing(0.5) ? undefined : exact(1 + Math.floor(next() ** 3 * 400)),
    contributions: Array.from({ length: contributions }, () => ({
      role: pick(ROLES),
      funders: [pick(FUNDERS), ...some(FUNDERS, 1)],
      amount: missing(0.2) ? undefined : vague(money(5)),
    })),
  }));
}

/** The bin of an amount on a logarithmic scale, four to each power of ten. */
export function logBin(amount: Reading | undefined): string {
  return amount === undefined ? '' : String(Math.floor(Math.log10(Math.max(amount.low, 1)) * 4));
}
