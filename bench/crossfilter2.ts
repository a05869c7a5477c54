import crossfilter from 'crossfilter2';
import type { Prepare, See } from './contender.ts';
import { type Grant, logBin } from './grants.ts';
import type { State } from './steps.ts';

/** It drops rows with an empty list from array dimensions; a value that stands for none keeps them. */
const NONE = [''];

class Sums {
  count = 0;
  agency = 0;
  actors = 0;
  people = 0;
}

type Reduce = (sums: Sums, grant: Grant) => Sums;
type Reducers = readonly [add: Reduce, remove: Reduce, initial: () => Sums];

// Written out for each view, as fast as it takes them: counts and low ends, without how much is not stated.
const agencyAndActors = reducers((sums, { agency, actors }, sign) => {
  if (agency !== undefined) sums.agency += sign * agency.low;
  if (actors !== undefined) sums.actors += sign * actors.low;
});
const everything = reducers((sums, { agency, actors, people }, sign) => {
  if (agency !== undefined) sums.agency += sign * agency.low;
  if (actors !== undefined) sums.actors += sign * actors.low;
  if (people !== undefined) sums.people += sign * people.low;
});

function reducers(move: (sums: Sums, grant: Grant, sign: number) => void): Reducers {
  const counted = (sign: number): Reduce => {
    return (sums, grant) => {
      sums.count += sign;
      move(sums, grant, sign);
      return sums;
    };
  };
  return [counted(1), counted(-1), () => new Sums()];
}

/** crossfilter2 on the same work. */
export const crossfilter2: Prepare = (grants) => {
  const index = crossfilter(grants as Grant[]);
  const challenge = index.dimension<string>(
    ({ challenges }) => (challenges.length === 0 ? NONE : challenges) as unknown as string,
    true,
  );
  const county = index.dimension((grant) => grant.county ?? '');
  const sector = index.dimension((grant) => grant.sector);
  const status = index.dimension((grant) => grant.status);
  const year = index.dimension((grant) => grant.year);
  const agency = index.dimension((grant) => grant.agency?.low ?? -1);

  const total = index.groupAll<Sums>().reduce(...everything);
  const byChallenge = challenge.group<string, Sums>().reduce(...agencyAndActors);
  const others = Object.entries({ county, sector, status, year }).map(([id, dimension]) => {
    return [id, dimension.group<string, number>().reduceCount()] as const;
  });
  const bins = agency.group<number, number>(binOf).reduceCount();

  let before: State = {};
  return {
    go(state, see) {
      const changed = (key: keyof State) => JSON.stringify(state[key]) !== JSON.stringify(before[key]);
      if (changed('challenges')) choose(challenge, state.challenges);
      if (changed('county')) choose(county, state.county);
      if (changed('status')) choose(status, state.status);
      if (changed('agency')) {
        // Its ranges are half open, ours closed; the amounts are whole.
        if (state.agency === undefined) agency.filterAll();
        else agency.filterRange([state.agency[0], state.agency[1] + 1]);
      }
      before = state;
      read(see);
    },
  };

  function read(see: See): void {
    const sums = total.value();
    see('total', '', sums.count, sums.agency, sums.actors, sums.people);
    for (const { key, value } of byChallenge.all())
      see('challenge', key, value.count, value.agency, value.actors);
    for (const [view, group] of others) for (const { key, value } of group.all()) see(view, key, value);
    for (const { key, value } of bins.all()) see('bin', key === -1 ? '' : String(key), value);
  }
};

function choose(dimension: crossfilter.Dimension<Grant, string>, chosen: readonly string[] = []): void {
  if (chosen.length === 0) dimension.filterAll();
  else dimension.filterFunction((value) => chosen.includes(value));
}

function binOf(amount: number): number {
  if (amount === -1) return -1;
  return Number(logBin({ low: amount, middle: amount, high: amount, about: false, open: false }));
}
