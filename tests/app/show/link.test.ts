// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShowChannel } from '../../../src/app/show/channel.ts';
import { ASKS_EVERY, connectShow, type ShowRole } from '../../../src/app/show/link.ts';
import { createShowStore } from '../../../src/store/show.ts';

/** A room in which everyone hears the others, but not themselves. */
function createRoom() {
  const ears = new Map<object, (message: unknown) => void>();
  const posted: unknown[] = [];
  const channel = (): ShowChannel => {
    const me = {};
    return {
      post: (message) => {
        posted.push(message);
        for (const [who, hear] of ears) if (who !== me) hear(structuredClone(message));
      },
      listen: (hear) => {
        ears.set(me, hear);
        return () => ears.delete(me);
      },
    };
  };
  return { channel, posted };
}

let room: ReturnType<typeof createRoom>;
beforeEach(() => {
  vi.useFakeTimers();
  room = createRoom();
});
afterEach(() => vi.useRealTimers());

function open(role: ShowRole, { slide = 1, of = 10, story = 'who-pays', channel = room.channel() } = {}) {
  const store = createShowStore({ of, slide });
  const onPeer = vi.fn<(connected: boolean) => void>();
  const close = connectShow(story, store, { channel, role, onPeer });
  return { ...store, seen: store.getState, onPeer, close };
}

describe('the windows of a show', () => {
  it('lets a newcomer take over what is shown, even if nothing was done yet', () => {
    const first = open('presenter', { slide: 3 });
    const second = open('audience', { slide: 9 });
    expect(first.seen().slide).toBe(3);
    expect(second.seen()).toEqual(first.seen());
    expect(first.onPeer).toHaveBeenLastCalledWith(true);
    expect(second.onPeer).toHaveBeenLastCalledWith(true);
  });

  it('follow each other both ways', () => {
    const [presenter, audience] = [open('presenter'), open('audience')];
    presenter.next();
    expect(audience.seen().slide).toBe(2);
    audience.live('?where=x');
    audience.setBlack(true);
    expect(presenter.seen()).toMatchObject({ slide: 2, address: '?where=x', black: true });
    presenter.live(undefined);
    expect(audience.seen().address).toBeUndefined();
  });

  it('picks up slide, black and live view after a reload of either', () => {
    const [presenter, audience] = [open('presenter'), open('audience')];
    presenter.go(6);
    audience.live('?where=x');
    audience.setBlack(true);
    const before = presenter.seen();
    audience.close();
    const again = open('audience', { slide: 2 });
    expect(again.seen()).toEqual(before);
    presenter.close();
    expect(open('presenter').seen()).toEqual(before);
  });

  it('knows at once of a window that takes leave, also when its page goes', () => {
    const [presenter, audience] = [open('presenter'), open('audience')];
    audience.close();
    expect(presenter.onPeer).toHaveBeenLastCalledWith(false);
    open('audience');
    expect(presenter.onPeer).toHaveBeenLastCalledWith(true);
    // All windows of the test share the page.
    window.dispatchEvent(new Event('pagehide'));
    expect(presenter.onPeer).toHaveBeenLastCalledWith(false);
  });

  it('misses within about two seconds a window that says no more', () => {
    const presenter = open('presenter');
    let deaf = false;
    const through = room.channel();
    open('audience', {
      channel: {
        post: (message) => deaf || through.post(message),
        listen: (hear) => through.listen((message) => deaf || hear(message)),
      },
    });
    vi.advanceTimersByTime(60_000);
    expect(presenter.onPeer.mock.calls).toEqual([[true]]);
    deaf = true;
    vi.advanceTimersByTime(4 * ASKS_EVERY);
    expect(presenter.onPeer).toHaveBeenLastCalledWith(false);
  });

  it('is not alone while another window of the audience is there', () => {
    const presenter = open('presenter');
    const [one] = [open('audience'), open('audience')];
    one.close();
    vi.advanceTimersByTime(5000);
    expect(presenter.onPeer.mock.calls).toEqual([[true]]);
  });

  it('does not count a window of its own side, but follows it', () => {
    const [one, two] = [open('presenter'), open('presenter')];
    expect(one.onPeer).not.toHaveBeenCalled();
    one.go(4);
    expect(two.seen().slide).toBe(4);
  });

  it('begins anew for a window that comes to a show that has ended', () => {
    const [presenter, audience] = [open('presenter'), open('audience')];
    audience.go(4);
    audience.end();
    expect(presenter.seen().ended).toBe(true);
    audience.close();
    expect(open('audience').seen()).toMatchObject({ slide: 4, ended: false });
  });

  it.each([{ story: 'another' }, { of: 9 }])('leaves alone the windows of another show: %o', (other) => {
    const presenter = open('presenter');
    const stranger = open('audience', other);
    stranger.go(5);
    expect(presenter.seen()).toMatchObject({ slide: 1 });
    expect(presenter.onPeer).not.toHaveBeenCalled();
  });

  const state = { slide: 5, black: false, address: undefined, ended: false, version: 99 };
  const message = { show: 'who-pays', of: 10, from: 'x', role: 'audience', kind: 'here', state };
  it.each([
    undefined,
    null,
    'slide 5',
    [],
    { ...message, kind: 'shout' },
    { ...message, from: 5 },
    { ...message, state: undefined },
    { ...message, state: { ...state, slide: 0 } },
    { ...message, state: { ...state, slide: 1.5 } },
    { ...message, state: { ...state, slide: '5' } },
    { ...message, state: { ...state, version: Infinity } },
    { ...message, state: { ...state, address: 7 } },
  ])('ignores what is no message of a show: %j', (heard) => {
    const presenter = open('presenter');
    room.channel().post(heard);
    expect(presenter.seen().slide).toBe(1);
    expect(presenter.onPeer).not.toHaveBeenCalled();
  });

  it('hears a well-formed one, so that the others were told apart by their faults', () => {
    const presenter = open('presenter');
    room.channel().post(message);
    expect(presenter.seen().slide).toBe(5);
  });

  it('says nothing more once it has left', () => {
    const presenter = open('presenter');
    presenter.close();
    const before = room.posted.length;
    presenter.next();
    vi.advanceTimersByTime(5000);
    expect(room.posted).toHaveLength(before);
  });
});
