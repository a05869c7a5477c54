import type { Say } from '../../i18n/say.ts';
import type { Assumptions } from '../../model/figures.ts';
import { type Step, stepOf } from '../../store/history.ts';
import type { Show } from '../../store/state.ts';
import type { AppModel } from '../model.ts';
import { redoKey, withControl } from '../history/keys.ts';
import { saveKey } from '../stories/key.ts';
import { stepWords } from '../history/words.ts';
import type { Command } from './command.ts';
import { goToAbout, goToSources, shareLink } from './go.ts';
import { speak } from '../speak.ts';
import { text } from './text.ts';

type Act = Pick<Command, 'icon' | 'run' | 'keys' | 'idle' | 'does'>;

const showing =
  (show: Show): Command['run'] =>
  ({ view }) =>
    view.getState().actions.setShow(show);

/** What can be done with the page as a whole. */
export function pageCommands({ view, history }: AppModel, say: Say): Command[] {
  const t = text[say.language];
  const { filters, pins } = view.getState();
  const { past, future } = history.getState();
  const changes = (step: Step | undefined) => step && stepWords(stepOf(view.getState()), step, say);
  const unless = (able: boolean, why: string) => (able ? undefined : why);
  const acts: Record<keyof typeof t.page, Act> = {
    clear: {
      icon: 'close',
      idle: unless(Object.keys(filters).length > 0, t.idle.filters),
      run: (model) => model.view.getState().actions.clearAll(),
    },
    undo: {
      icon: 'undo',
      keys: withControl('Z'),
      idle: unless(past.length > 0, t.idle.undo),
      does: changes(past.at(-1)),
      run: (model) => model.history.undo(),
    },
    redo: {
      icon: 'redo',
      keys: redoKey(),
      idle: unless(future.length > 0, t.idle.redo),
      does: changes(future[0]),
      run: (model) => model.history.redo(),
    },
    share: { icon: 'link', run: shareLink },
    take: { icon: 'save', run: ({ dialog }) => dialog.show('export', 'dashboard') },
    save: { icon: 'bookmark', run: ({ dialog }) => dialog.show('saved') },
    stories: { icon: 'slides', run: ({ dialog }) => dialog.show('stories') },
    present: {
      icon: 'slides',
      run: (model) => void import('../stories/index.ts').then(({ presentStory }) => presentStory(model)),
    },
    slide: {
      icon: 'slides',
      keys: saveKey(),
      run: (model) => void import('../stories/index.ts').then(({ saveSlide }) => saveSlide(model)),
    },
    filters: { icon: 'filter', run: showing('filters') },
    why: { icon: 'search', run: showing('why') },
    compare: { icon: 'pin', idle: unless(pins.length > 0, t.idle.pins), run: showing('compare') },
    unknowns: { icon: 'unknown', run: showing('unknowns') },
    guide: { icon: 'guide', run: showing('guide') },
    about: { icon: 'scale', run: goToAbout },
    sources: { icon: 'guide', run: goToSources },
    picture: {
      icon: 'share',
      run: (model) => void import('../drop/open.ts').then(({ chooseFile }) => chooseFile(model)),
    },
    print: { icon: 'print', keys: withControl('P'), run: () => window.print() },
    keys: { icon: 'keys', keys: '?', run: ({ dialog }) => dialog.show('keys') },
  };
  return Object.entries(acts).map(
    ([id, act]): Command => ({
      id,
      group: 'page',
      ...t.page[id as keyof typeof t.page],
      ...act,
    }),
  );
}

/** The language and the theme. */
export function lookCommands(_: AppModel, say: Say): Command[] {
  const t = text[say.language];
  const { languageAlso, themeAlso } = t;
  const language = (value: 'sv' | 'en', words: string): Command => ({
    id: `language:${value}`,
    group: 'look',
    icon: say.language === value ? 'check' : 'more',
    words,
    also: languageAlso,
    run: ({ view }) => void speak(value, view),
  });
  const theme = (value: 'light' | 'dark', words: string): Command => ({
    id: `theme:${value}`,
    group: 'look',
    icon: value === 'light' ? 'sun' : 'moon',
    words,
    also: themeAlso,
    run: ({ view }) => view.getState().actions.setTheme(value),
  });
  const languages = [language('sv', t.swedish), language('en', t.english)];
  return [
    // The language that is not spoken now is the one that is wanted.
    ...languages.toSorted((a, b) => Number(a.icon === 'check') - Number(b.icon === 'check')),
    theme('light', t.light),
    theme('dark', t.dark),
  ];
}

/** Each choice of how uncertain figures, money in kind and several challenges count. */
export function countingCommands({ view }: AppModel, say: Say): Command[] {
  const t = text[say.language];
  const { assumptions } = view.getState();
  const choice = <Key extends keyof Assumptions>(
    key: Key,
    value: Assumptions[Key],
    words: string,
  ): Command => ({
    id: `count:${key}:${value}`,
    group: 'counting',
    icon: assumptions[key] === value ? 'check' : 'scale',
    words,
    also: t.countingAlso,
    run: ({ view: now }) => {
      const { actions, assumptions: before } = now.getState();
      actions.setAssumptions({ ...before, [key]: value });
    },
  });
  return [
    ...(['low', 'middle', 'high'] as const).map((end) =>
      choice('end', end, t.uncertain(say.t.assumptions.ends[end])),
    ),
    ...(['counted', 'leftOut'] as const).map((inKind) => choice('inKind', inKind, t.inKind[inKind])),
    ...(['full', 'shared'] as const).map((several) => choice('several', several, t.several[several])),
  ];
}
