// The service worker: it keeps every file of the build, so that the page opens without a network. It is built by
// scripts/offline.mts, which puts the list of the files in the place of __BUILD__.

import { type Build, fill, kept, keptUnder, letGo, TAKE_OVER } from './keep.ts';

declare const __BUILD__: Build;

const build = __BUILD__;

/** Something that takes time. The compiler's description of a worker cannot stand beside that of a page. */
interface Task extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface Question extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (which: { type: 'window'; includeUncontrolled: true }) => Promise<readonly unknown[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: Task) => void): void;
  addEventListener(type: 'fetch', act: (event: Question) => void): void;
  addEventListener(type: 'message', act: (event: MessageEvent<unknown>) => void): void;
}

const worker = self as unknown as Worker;
const { scope } = worker.registration;
const tools = { caches, fetch: (url: string, init?: RequestInit) => fetch(url, init) };

// A new version waits until it is asked for, or until no page is open that runs on the one before.
worker.addEventListener('install', (event) => event.waitUntil(fill(build, scope, tools)));

worker.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  const takeOver = async () => {
    await worker.clients.claim();
    const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    // A second page may run on an older version, and load parts of it when they are used.
    if (pages.length <= 1) await letGo(build, scope, tools);
  };
  event.waitUntil(takeOver());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const address = keptUnder(request.url, build, scope);
  if (address === undefined) return;
  const answer = async () => (await kept(address, build, scope, tools)) ?? fetch(request);
  event.respondWith(answer());
});
