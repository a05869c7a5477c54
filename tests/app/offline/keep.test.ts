import { describe, expect, it } from 'vitest';
import { type Build, fill, kept, keptUnder, letGo, type Tools } from '../../../src/app/offline/keep.ts';

const SCOPE = 'https://medel.example/sida/';

/** As much of a browser's keep as is used. */
function keepOf(fetch: Tools['fetch']): Tools & { readonly names: () => Promise<string[]> } {
  const all = new Map<string, Map<string, Response>>();
  const from = (name: string) => all.get(name) ?? all.set(name, new Map()).get(name)!;
  const caches = {
    open: async (name: string) => ({
      put: async (url: string, response: Response) => void from(name).set(url, response),
    }),
    match: async (url: string, options?: MultiCacheQueryOptions) => {
      const names = options?.cacheName === undefined ? [...all.keys()] : [options.cacheName];
      return names
        .map((name) => all.get(name)?.get(url))
        .find((each) => each !== undefined)
        ?.clone();
    },
    delete: async (name: string) => all.delete(name),
    keys: async () => [...all.keys()],
  };
  return { caches: caches as unknown as Tools['caches'], fetch, names: caches.keys };
}

const build = (version: string, ...paths: string[]): Build => ({
  version,
  files: ['', ...paths].map((path) => ({ path, integrity: `sha256-${path}` })),
});

/** A server whose files say which version they are of. */
const server = (version: string) => async (url: string) => new Response(`${version} ${url}`);

const text = async (answer: Promise<Response | undefined>) => (await answer)?.text();

describe('what the browser keeps of the page', () => {
  it('is every file, asked for by what it must hold', async () => {
    const asked: unknown[] = [];
    const tools = keepOf(async (url, init) => {
      asked.push([url, init]);
      return new Response('');
    });
    await fill(build('1', 'assets/a.js', 'icon.png'), SCOPE, tools);
    expect(asked).toEqual([
      [SCOPE, { integrity: 'sha256-', cache: 'no-cache' }],
      [`${SCOPE}assets/a.js`, { integrity: 'sha256-assets/a.js', cache: 'default' }],
      [`${SCOPE}icon.png`, { integrity: 'sha256-icon.png', cache: 'no-cache' }],
    ]);
  });

  it.each([
    ['is missing', async () => new Response('', { status: 404 })],
    ['does not come, or is another one', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('stays as it was where a file of a new version %s', async (_, fail) => {
    const tools = keepOf(async (url) => (url.endsWith('b.js') ? fail() : server('new')(url)));
    const old = build('1', 'assets/a.js');
    await fill(old, SCOPE, { ...tools, fetch: server('old') });
    await expect(fill(build('2', 'assets/b.js'), SCOPE, tools)).rejects.toThrow(
      /could not be loaded|Failed to fetch/,
    );
    expect(await tools.names()).toEqual([`medel ${SCOPE} 1`]);
    expect(await text(kept(SCOPE, old, SCOPE, tools))).toBe(`old ${SCOPE}`);
  });

  it('gives each version its own page, and an older page the files it was made with', async () => {
    const tools = keepOf(server('old'));
    const [old, next] = [build('1', 'assets/old.js'), build('2', 'assets/new.js')];
    await fill(old, SCOPE, tools);
    await fill(next, SCOPE, { ...tools, fetch: server('new') });
    expect(await text(kept(SCOPE, next, SCOPE, tools))).toBe(`new ${SCOPE}`);
    expect(await text(kept(SCOPE, old, SCOPE, tools))).toBe(`old ${SCOPE}`);
    expect(await text(kept(`${SCOPE}assets/old.js`, next, SCOPE, tools))).toMatch(/^old/);
    await letGo(next, SCOPE, tools);
    expect(await text(kept(`${SCOPE}assets/old.js`, next, SCOPE, tools))).toBeUndefined();
    expect(await text(kept(SCOPE, next, SCOPE, tools))).toBe(`new ${SCOPE}`);
  });

  it('lets nothing go that is another’s, though on the same host', async () => {
    const tools = keepOf(server('any'));
    const other = 'https://medel.example/sida/provet/';
    await fill(build('1'), other, tools);
    await tools.caches.open('something else');
    await fill(build('2'), SCOPE, tools);
    await letGo(build('2'), SCOPE, tools);
    expect(await tools.names()).toEqual([`medel ${other} 1`, `medel ${SCOPE} 2`]);
  });

  it.each([
    ['?lang=sv&challenge=democracy', ''],
    ['index.html?lang=en', ''],
    ['assets/a.js', 'assets/a.js'],
    ['assets/of-an-older-version.js', 'assets/of-an-older-version.js'],
    ['icon.png', 'icon.png'],
  ])('is asked for by %s', (asked, path) => {
    expect(keptUnder(SCOPE + asked, build('1', 'assets/a.js', 'icon.png'), SCOPE)).toBe(SCOPE + path);
  });

  it.each([
    `${SCOPE}worker.js`,
    `${SCOPE}annan-sida/`,
    'https://medel.example/',
    'https://annan.example/sida/assets/a.js',
  ])('is none of %s', (asked) => {
    expect(keptUnder(asked, build('1', 'assets/a.js'), SCOPE)).toBeUndefined();
  });
});
