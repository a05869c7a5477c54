import { describe, expect, it, vi } from 'vitest';
import { type Keeping, keepPage, type Take } from '../../../src/app/offline/version.ts';

class Worker extends EventTarget {
  readonly said: unknown[] = [];
  postMessage(message: unknown): void {
    this.said.push(message);
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  readonly update = vi.fn<() => Promise<void>>(async () => {});
  /** A version comes, and is there whole. */
  install(): Worker {
    const worker = new Worker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    this.installing = null;
    this.waiting = worker;
    worker.dispatchEvent(new Event('statechange'));
    return worker;
  }
}

class Container extends EventTarget {
  controller: Worker | null = null;
  readonly registration = new Registration();
  readonly register = async () => this.registration;
  /** The waiting version takes over, whoever asked for it. */
  takeOver(): void {
    this.controller = this.registration.active = this.registration.waiting;
    this.registration.waiting = null;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

async function opened(prepare: (browser: Container) => void = () => {}) {
  const browser = new Container();
  prepare(browser);
  const offered: Take[] = [];
  const reload = vi.fn<() => void>();
  let now = 0;
  const keeping = browser as unknown as Keeping;
  const look = await keepPage(
    keeping,
    (take) => offered.push(take),
    reload,
    () => now,
  );
  const wait = (ms: number) => {
    now += ms;
  };
  return { browser, registration: browser.registration, offered, reload, look, wait };
}

/** As on every visit but the first. */
const visited = (browser: Container) => {
  browser.controller = browser.registration.active = new Worker();
};

describe('a page that is kept', () => {
  it('says nothing of the first version, nor when that begins to answer', async () => {
    const { browser, registration, offered, reload } = await opened();
    registration.install();
    browser.takeOver();
    expect(offered).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  });

  it('offers a new version, changes nothing until it is taken, and then opens anew once that is there', async () => {
    const { browser, registration, offered, reload } = await opened(visited);
    const next = registration.install();
    expect(offered).toHaveLength(1);
    expect(next.said).toEqual([]);
    offered[0]?.();
    expect(next.said).toHaveLength(1);
    expect(reload).not.toHaveBeenCalled();
    browser.takeOver();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('offers one that waited already when the page came', async () => {
    const { offered } = await opened((browser) => {
      visited(browser);
      browser.registration.waiting = new Worker();
    });
    expect(offered).toHaveLength(1);
  });

  it('is not opened anew when another tab takes the version, and can be when one likes', async () => {
    const { browser, registration, offered, reload } = await opened(visited);
    registration.install();
    browser.takeOver();
    expect(reload).not.toHaveBeenCalled();
    // The offer made before still holds, and so does the later one.
    for (const take of offered) take();
    expect(offered).toHaveLength(2);
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('asks for a new version when it is looked at again, once an hour at most', async () => {
    const { registration, look, wait } = await opened(visited);
    look();
    expect(registration.update).not.toHaveBeenCalled();
    wait(3_600_000);
    look();
    look();
    expect(registration.update).toHaveBeenCalledOnce();
    registration.update.mockRejectedValueOnce(new TypeError('no network'));
    wait(3_600_000);
    expect(look).not.toThrow();
  });
});
