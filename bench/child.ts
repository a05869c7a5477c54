// Runs one engine in a process of its own and sends what it measured to the parent.

import { contenders } from './contenders.ts';
import type { See } from './contender.ts';
import { makeGrants } from './grants.ts';
import { makeSteps, type State, type StepKind } from './steps.ts';

/** What a child reports: milliseconds, by kind of step; megabytes; or the digest of its answers. */
export interface Report {
  readonly ready: number;
  readonly steps: Partial<Record<StepKind, number[]>>;
  readonly memory: number;
  readonly peak: number;
  readonly answers: readonly string[];
}

const [name = '', size = '', mode = ''] = process.argv.slice(2);
const prepare = contenders[name];
if (prepare === undefined || globalThis.gc === undefined) throw new Error(`cannot run ${name}`);
const collect = globalThis.gc;

const grants = makeGrants(Number(size), name === 'medel linked' ? 2 : 0);
const linked = name === 'medel linked';

/** Looks at every number, so that none is left uncounted. */
let seen = 0;
const look: See = (_view, _group, count, ...sums) => {
  seen += count + sums.length;
};

const before = used();
const start = performance.now();
const contender = prepare(grants);
contender.go({}, look);
const ready = performance.now() - start;
const memory = used() - before;

const times: Partial<Record<StepKind, number[]>> = {};
const answers: string[] = [];
for (const [i, { kind, state }] of makeSteps(linked).entries()) {
  if (mode === 'check') {
    if (i % 7 === 0 || kind === 'clear all') answers.push(digest(state));
    continue;
  }
  const from = performance.now();
  contender.go(state, look);
  (times[kind] ??= []).push(performance.now() - from);
}

const peak = process.resourceUsage().maxRSS / 1024;
if (seen === 0) throw new Error('nothing was counted');
process.send?.({ ready, steps: times, memory, peak, answers } satisfies Report);

/** Megabytes in use after a collection: objects and typed arrays. */
function used(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** All numbers in an order of their own; groups that no row is in may be missing, so they are left out. */
function digest(state: State): string {
  const lines: string[] = [];
  contender.go(state, (view, group, count, ...sums) => {
    if (count > 0) lines.push(`${view} ${group}: ${[count, ...sums].join(' ')}`);
  });
  return lines.toSorted().join('\n');
}
