// Undo and redo: whatever was done, every step can be gone back over and forth again.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, createHistory, type Step, stepOf } from '../../src/store/history.ts';
import { readAddress, writeAddress } from '../../src/store/permalink.ts';
import { initialState } from '../../src/store/state.ts';
import { createViewStore } from '../../src/store/store.ts';
import { assumptions, end, filter, grammar, layouts, sorts, subjects, views } from './arbitrary.ts';

function begin() {
  const view = createViewStore(initialState('en'));
  const history = createHistory(view, grammar);
  return { view, history, act: view.getState().actions, step: () => stepOf(view.getState()) };
}

const keyOf = (step: Step) => writeAddress({ ...initialState('en'), ...step }, grammar);

type Real = ReturnType<typeof begin>;

/** What ought to be remembered: every step as it was, and which of them is looked at. */
interface Model {
  steps: Step[];
  at: number;
  held: boolean;
}

/** After an act: a step more where the view differs, and those that were undone are gone. */
function acted(model: Model, { step }: Real): void {
  if (model.held) return;
  const present = model.steps[model.at];
  if (present !== undefined && keyOf(present) === keyOf(step())) model.steps[model.at] = step();
  else model.steps.splice(++model.at, Number.POSITIVE_INFINITY, step());
}

class Act implements fc.Command<Model, Real> {
  readonly #name: string;
  readonly #act: (real: Real) => void;
  readonly #after: (model: Model, real: Real) => void;
  constructor(name: string, does: (real: Real) => void, after: (model: Model, real: Real) => void = acted) {
    this.#name = name;
    this.#act = does;
    this.#after = after;
  }
  check = () => true;
  run(model: Model, real: Real): void {
    this.#act(real);
    this.#after(model, real);
    // Commands run within a test, though they stand outside it.
    // oxlint-disable-next-line vitest/no-standalone-expect
    if (!model.held) expect(real.step()).toEqual(model.steps[model.at]);
    const { past, future, held } = real.history.getState();
    // oxlint-disable-next-line vitest/no-standalone-expect
    expect([past, future, held]).toEqual([
      model.steps.slice(0, model.at),
      model.steps.slice(model.at + 1),
      model.held,
    ]);
  }
  toString = () => this.#name;
}

const release = (model: Model, real: Real) => {
  const wasHeld = model.held;
  model.held = false;
  if (wasHeld) acted(model, real);
};
/** What is held is let go of first, as it stands before the move. */
const moved = (by: number) => {
  let before: Step | undefined;
  return new Act(
    by < 0 ? 'undo' : 'redo',
    (real) => {
      before = real.step();
      if (by < 0) real.history.undo();
      else real.history.redo();
    },
    (model, real) => {
      if (model.held && before !== undefined) release(model, { ...real, step: () => before ?? real.step() });
      if (model.steps[model.at + by] !== undefined) model.at += by;
    },
  );
};

const dimensions = Object.entries(grammar.dimensions);
const ofKind = (kind: string) => dimensions.filter(([, each]) => each.kind === kind);
const categories = fc
  .constantFrom(...ofKind('categories'))
  .chain(([name, { values = [] }]) => fc.tuple(fc.constant(name), fc.constantFrom('', ...values)));
const intervals = fc.constantFrom(...ofKind('interval').map(([name]) => name));
const act = (name: string) => (run: (real: Real) => void) => new Act(name, run);

const commands = fc.commands(
  [
    categories.map(([d, value]) => act(`toggle ${d} ${value}`)((r) => r.act.toggle(d, value))),
    categories.map(([d, value]) => act(`cycle ${d} ${value}`)((r) => r.act.cycle(d, value))),
    categories.map(([d, value]) => act(`exclude ${d} ${value}`)((r) => r.act.exclude(d, value))),
    fc
      .tuple(intervals, fc.option(end), fc.option(end))
      .map(([d, low, high]) =>
        act(`setRange ${d}`)((r) => r.act.setRange(d, low ?? undefined, high ?? undefined)),
      ),
    fc
      .constantFrom(...dimensions)
      .chain(([name, { kind, values = [] }]) =>
        filter(kind, [...values]).map((each) => act(`setFilter ${name}`)((r) => r.act.setFilter(name, each))),
      ),
    fc.string().map((words) => act(`search ${words}`)((r) => r.act.search(words))),
    fc
      .constantFrom(...Object.entries(grammar.forms))
      .chain(([name, forms]) =>
        fc.constantFrom(...forms).map((form) => act(`${name} ${form}`)((r) => r.act.setForm(name, form))),
      ),
    fc
      .tuple(fc.constantFrom(...grammar.columns), fc.boolean())
      .map(([column, add]) => act(`sortBy ${column} ${add}`)((r) => r.act.sortBy(column, add))),
    sorts.map((each) => act('setSort')((r) => r.act.setSort(each))),
    layouts.map((each) => act('setColumns')((r) => r.act.setColumns(each))),
    fc.constantFrom(...subjects).map((each) => act(`pin ${each}`)((r) => r.act.pin(each))),
    assumptions.map((each) => act('setAssumptions')((r) => r.act.setAssumptions(each))),
    views.map((each) => act('replace')((r) => r.act.replace(each))),
    fc.constant(act('clearAll')((r) => r.act.clearAll())),
    fc.constantFrom('light' as const, 'dark' as const).map((each) => act(each)((r) => r.act.setTheme(each))),
    fc.constant(
      new Act(
        'hold',
        (r) => r.history.hold(),
        (model) => {
          model.held = true;
        },
      ),
    ),
    fc.constant(new Act('release', (r) => r.history.release(), release)),
    fc.constant(undefined).map(() => moved(-1)),
    fc.constant(undefined).map(() => moved(1)),
  ],
  { maxCommands: 60 },
);

describe('the steps', () => {
  it('are all gone back over and forth again, whatever was done', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const real = begin();
        const model: Model = { steps: [real.step()], at: 0, held: false };
        fc.modelRun(() => ({ model, real }), list);
        real.history.release();
        release(model, real);
        for (let at = model.at - 1; at >= 0; at--) {
          real.history.undo();
          expect(real.step()).toEqual(model.steps[at]);
        }
        real.history.undo();
        expect(real.step()).toEqual(model.steps[0]);
        for (const step of model.steps.slice(1)) {
          real.history.redo();
          expect(real.step()).toEqual(step);
        }
        expect(real.history.getState().future).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('leave the language and the theme, and what lies open, as they are', () => {
    const { act: does, history, view } = begin();
    does.toggle('challenge', 'urban');
    does.setLanguage('sv');
    does.setTheme('dark');
    does.setOpen('stadsbruk');
    history.undo();
    expect(view.getState()).toMatchObject({
      filters: {},
      language: 'sv',
      theme: 'dark',
      open: 'stadsbruk',
    });
    expect(history.getState().past).toEqual([]);
  });

  it('are one for a whole drag, and none for one that ends where it began', () => {
    const { act: does, history, step } = begin();
    history.hold();
    for (let low = 1; low < 50; low++) does.setRange('people', low, 60);
    expect(history.getState()).toMatchObject({ past: [], held: true });
    history.release();
    expect(history.getState().past).toHaveLength(1);
    history.hold();
    does.setRange('people', 5, 60);
    does.setRange('people', 49, 60);
    history.release();
    expect(history.getState().past).toHaveLength(1);
    history.undo();
    expect(step().filters).toEqual({});
  });
});

describe('going to an address', () => {
  const at = (search: string) => readAddress(search, grammar, 'en').state;

  it('that is a remembered step goes on from there, the nearest on the side it lies', () => {
    const { act: does, history, step } = begin();
    does.toggle('challenge', 'urban');
    does.clearAll();
    does.toggle('challenge', 'youth');
    history.undo();
    history.undo();
    history.travel(at(''), 'forward');
    expect(history.getState()).toMatchObject({ by: 'redo' });
    expect([history.getState().past, history.getState().future].map((each) => each.length)).toEqual([2, 1]);
    history.travel(at('?challenge=urban'), 'back');
    history.travel(at(''), 'back');
    expect(history.getState().past).toEqual([]);
    history.redo();
    expect(step().filters['challenge']).toMatchObject({ include: ['urban'] });
  });

  it('that is none, as after a reload, becomes one on the side it lies', () => {
    const { history, step } = begin();
    history.travel(at('?people=1..2'), 'back');
    expect([history.getState().past, history.getState().future].map((each) => each.length)).toEqual([0, 1]);
    history.redo();
    expect(step().filters).toEqual({});
    history.travel(at('?people=3..4'), 'forward');
    expect([history.getState().past, history.getState().future].map((each) => each.length)).toEqual([2, 0]);
    history.undo();
    expect(step().filters).toEqual({});
  });
});

it('tells what changed between two steps, and nothing where only the order of writing differs', () => {
  const { act: does, step } = begin();
  const first = step();
  does.toggle('challenge', 'urban');
  does.setRange('people', 1, 2);
  does.setForm('funding', 'share');
  does.sortBy('people');
  does.setColumns({ shown: undefined, pinned: [], widths: { agency: 90, people: 80 } });
  does.pin('stadsbruk');
  expect(changesBetween(first, step())).toEqual([
    'filters.challenge',
    'filters.people',
    'forms.funding',
    'sort',
    'columns',
    'pins',
  ]);
  const turned = { ...step(), columns: { widths: { people: 80, agency: 90 }, pinned: [], shown: undefined } };
  expect(changesBetween(step(), turned)).toEqual([]);
});
