/** A way to the other windows of a show. */
export interface ShowChannel {
  readonly post: (message: unknown) => void;
  /** Hears what others post. @returns what ends it; nothing can be posted after that. */
  readonly listen: (hear: (message: unknown) => void) => () => void;
}

/** All windows of this origin. Undefined where the browser has no such thing, or forbids it. */
function broadcast(name: string): ShowChannel | undefined {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    return undefined;
  }
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
      return () => channel.close();
    },
  };
}

/** The origin of a page that was opened as a file: no window can be told from another by it. */
const NO_ORIGIN = 'null';

/** The window that opened this one, and those that have spoken to it, as the ones that it opened do. */
function acquaintances(): ShowChannel {
  const opener = window.opener as Window | null;
  const windows = new Set<MessageEventSource>(opener ? [opener] : []);
  const { origin } = window;
  return {
    post: (message) => {
      const targetOrigin = origin === NO_ORIGIN ? '*' : origin;
      for (const other of windows) other.postMessage(message, { targetOrigin });
    },
    listen: (hear) => {
      const heard = (event: MessageEvent<unknown>): void => {
        if (event.origin !== origin || event.source === null) return;
        windows.add(event.source);
        hear(event.data);
      };
      addEventListener('message', heard);
      return () => removeEventListener('message', heard);
    },
  };
}

/**
 * The windows of a story's show. A page that was opened as a file may have no channel to others, or one that nobody
 * hears, so that it speaks to those it knows as well; a state that is heard twice is taken over once.
 */
export function openChannel(storyId: string): ShowChannel {
  const all = broadcast(`medel-show-${storyId}`);
  if (all && window.origin !== NO_ORIGIN) return all;
  const ways = all ? [all, acquaintances()] : [acquaintances()];
  return {
    post: (message) => {
      for (const way of ways) way.post(message);
    },
    listen: (hear) => {
      const ends = ways.map((way) => way.listen(hear));
      return () => {
        for (const end of ends) end();
      };
    },
  };
}
