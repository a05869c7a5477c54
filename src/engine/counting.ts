import { countDifferent, RowBlocks } from '../lib/bits.ts';
import { groupBy } from '../lib/group.ts';
import type { IntervalColumn } from './columns.ts';
import type { Link } from './link.ts';
import {
  addAmounts,
  addCounts,
  BLOCK,
  countCodes,
  gatherAmounts,
  gatherCodes,
  gatherFlags,
  gatherRows,
} from './loops.ts';
import type { Selection } from './selection.ts';
import { type Counted, copyTally, emptyTally, type Tally } from './tally.ts';

/** A tally in the making. */
interface Job {
  readonly start: Selection | undefined;
  readonly counted: Counted;
  readonly tally: Tally;
}

/**
 * Counts selections. A selection is counted from another whose counts are known, by adding the rows that enter and
 * taking off those that leave: from the nearest one on offer, or from nothing. Selections never change, so what has
 * been counted of one stays with it.
 */
export class Counting {
  readonly #link: Link;
  /** The rows of a block, where their categories are found, their slots in a tally, and the amounts they state. */
  readonly #rows = new Uint32Array(BLOCK);
  readonly #projects = new Uint32Array(BLOCK);
  readonly #slots = new Uint32Array(BLOCK);
  readonly #low = new Float64Array(BLOCK);
  readonly #high = new Float64Array(BLOCK);

  constructor(link: Link) {
    this.#link = link;
  }

  /** Sees to it that the selection has a tally of all that is counted. */
  count(selection: Selection, counted: readonly Counted[], starts: readonly Selection[]): void {
    const missing = new Map(counted.map((each) => [each.key, each]));
    for (const key of selection.tallies.keys()) missing.delete(key);
    if (missing.size === 0) return;
    const distances = Array.from(new Set(starts), (start) => ({
      start,
      distance: countDifferent(start.bits, selection.bits),
    })).toSorted((a, b) => a.distance - b.distance);
    const jobs = Array.from(missing.values(), (each): Job => {
      const nearest = distances.find(({ start }) => start.tallies.has(each.key));
      const start = nearest !== undefined && nearest.distance < selection.count ? nearest.start : undefined;
      const known = start?.tallies.get(each.key);
      return { start, counted: each, tally: known === undefined ? emptyTally(each) : copyTally(known) };
    });
    for (const { counted: each, tally } of jobs) selection.tallies.set(each.key, tally);
    for (const [start, list] of groupBy(jobs, (job) => job.start)) {
      const from = start?.bits ?? new Int32Array(selection.bits.length);
      this.#add(list, new RowBlocks(selection.bits, from, this.#rows), 1);
      this.#add(list, new RowBlocks(from, selection.bits, this.#rows), -1);
    }
  }

  #add(jobs: readonly Job[], blocks: RowBlocks, sign: 1 | -1): void {
    const ofProject = jobs.some((job) => job.counted.ofProject);
    const measures = groupBy(jobs, (job) => job.counted.measure);
    while (blocks.next()) {
      const { count } = blocks;
      if (ofProject) gatherRows(this.#projects, this.#link.projectOf, this.#rows, count);
      for (const [measure, list] of measures) {
        if (measure === undefined) for (const job of list) this.#addRows(job, count, sign);
        else this.#addMeasure(measure, list, count, sign);
      }
    }
  }

  #addRows({ counted: { by, ofProject }, tally }: Job, count: number, sign: 1 | -1): void {
    if (by !== undefined)
      countCodes(tally.cells, by.codes, ofProject ? this.#projects : this.#rows, count, sign);
  }

  #addMeasure(measure: IntervalColumn, jobs: readonly Job[], count: number, sign: 1 | -1): void {
    const { low, high, flags } = measure;
    gatherAmounts(this.#low, low, this.#rows, count, sign);
    if (high !== low) gatherAmounts(this.#high, high, this.#rows, count, sign);
    for (const {
      counted: { by, ofProject },
      tally: { bits, slots, cells },
    } of jobs) {
      gatherFlags(this.#slots, flags, this.#rows, count);
      if (by !== undefined)
        gatherCodes(this.#slots, by.codes, ofProject ? this.#projects : this.#rows, count, bits);
      addCounts(cells, this.#slots, count, sign);
      addAmounts(cells, slots, this.#slots, this.#low, count);
      if (high !== low) addAmounts(cells, 2 * slots, this.#slots, this.#high, count);
    }
  }
}
