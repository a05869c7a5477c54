import * as v from 'valibot';
import type { ShowStore } from '../../store/show.ts';
import { openChannel, type ShowChannel } from './channel.ts';

/** Which side of a show a window is. */
export type ShowRole = 'audience' | 'presenter';

/**
 * How often each window asks the others whether they are there (ms), and after how many times without an answer one is
 * gone. Only the asking needs a timer, as a browser hardly lets those of a covered window run; the answers do not.
 */
export const ASKS_EVERY = 700;
const PATIENCE = 3;

const MESSAGE = v.object({
  show: v.string(),
  /** The number of slides: windows whose stories differ in it cannot be kept in step. */
  of: v.number(),
  from: v.string(),
  role: v.picklist(['audience', 'presenter']),
  /** A newcomer says hello and takes over what it hears; `ask` wants an answer, `here` none. */
  kind: v.picklist(['hello', 'ask', 'here', 'bye']),
  state: v.object({
    slide: v.pipe(v.number(), v.integer(), v.minValue(1)),
    black: v.boolean(),
    address: v.optional(v.string()),
    ended: v.boolean(),
    version: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
});

type Message = v.InferOutput<typeof MESSAGE>;

const newName = (): string => Math.random().toString(36).slice(2);

/**
 * Keeps the windows of a show in step, and tells whether there is one of the other side.
 * @returns what takes leave of the others and ends it.
 */
export function connectShow(
  storyId: string,
  store: ShowStore,
  {
    channel = openChannel(storyId),
    role,
    onPeer,
  }: {
    readonly channel?: ShowChannel;
    readonly role: ShowRole;
    /** Called whenever a window of the other side comes as the first, or goes as the last. */
    readonly onPeer: (connected: boolean) => void;
  },
): () => void {
  const me = newName();
  /** How often each window of the other side was asked since it was last heard of. */
  const peers = new Map<string, number>();
  let connected = false;

  const say = (kind: Message['kind']): void =>
    channel.post({ show: storyId, of: store.of, from: me, role, kind, state: store.getState() });
  const tell = (): void => {
    if (connected === peers.size > 0) return;
    connected = !connected;
    onPeer(connected);
  };

  const greet = (): void => {
    store.stand();
    // Whoever opens a window anew wants to see something.
    if (store.getState().ended) store.go(store.getState().slide);
  };

  const hear = (data: unknown): void => {
    const read = v.safeParse(MESSAGE, data);
    if (!read.success) return;
    const { show, of, from, kind, state, role: its } = read.output;
    if (show !== storyId || of !== store.of || from === me) return;
    if (its !== role) {
      if (kind === 'bye') peers.delete(from);
      else peers.set(from, 0);
      tell();
    }
    if (kind === 'hello') greet();
    store.adopt({ ...state, address: state.address });
    if (kind === 'hello' || kind === 'ask') say('here');
  };

  const ask = (): void => {
    for (const [peer, missed] of peers) {
      if (missed >= PATIENCE) peers.delete(peer);
      else peers.set(peer, missed + 1);
    }
    tell();
    say('ask');
  };
  const leave = (): void => say('bye');

  const deafen = channel.listen(hear);
  const unsubscribe = store.subscribe(() => say('here'));
  const timer = setInterval(ask, ASKS_EVERY);
  addEventListener('pagehide', leave);
  say('hello');

  return () => {
    clearInterval(timer);
    removeEventListener('pagehide', leave);
    unsubscribe();
    leave();
    deafen();
  };
}
