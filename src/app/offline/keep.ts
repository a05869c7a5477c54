/** A file of the build. */
export interface BuiltFile {
  /** Seen from the page; empty for the page itself. */
  readonly path: string;
  /** What the file must hold, as a page names it for scripts: `sha256-…`. */
  readonly integrity: string;
}

/** All that a build wrote, as its service worker knows it. */
export interface Build {
  /** Another one for any other content. */
  readonly version: string;
  readonly files: readonly BuiltFile[];
}

/** What the keep is made of; the browser's own, or one for tests. */
export interface Tools {
  readonly caches: Pick<CacheStorage, 'open' | 'match' | 'delete' | 'keys'>;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

/** What a page says to the worker that waits, to make it take over. */
export const TAKE_OVER = 'take over';

/** Files with a hash in their name lie here; what a name holds never changes. */
const NAMED_BY_CONTENT = 'assets/';

// A page of a host may lie beside others that keep files, too, and those of another Medel are not ours.
const family = (scope: string): string => `medel ${scope} `;

/** The name under which a version is kept. */
export const keepName = (version: string, scope: string): string => `${family(scope)}${version}`;

/** A page must not be answered with what came by a detour. */
const direct = (response: Response): Response =>
  response.redirected
    ? new Response(response.body, { status: response.status, headers: response.headers })
    : response;

/**
 * Fetches every file of a build into a keep of its own.
 * @param scope the address of the page, without what is asked of it.
 * @throws when a file does not arrive, or is not what the build wrote; nothing of this version is kept then.
 */
export async function fill(
  { version, files }: Build,
  scope: string,
  { caches, fetch }: Tools,
): Promise<void> {
  const name = keepName(version, scope);
  const keep = await caches.open(name);
  const take = async ({ path, integrity }: BuiltFile) => {
    const url = new URL(path, scope).href;
    const cache = path.startsWith(NAMED_BY_CONTENT) ? 'default' : 'no-cache';
    const response = await fetch(url, { integrity, cache });
    if (!response.ok) throw new Error(`${url} could not be loaded`);
    await keep.put(url, direct(response));
  };
  try {
    await Promise.all(files.map(take));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/**
 * The address under which what is asked for is kept: the page whatever is asked of it, and files by their name.
 * Undefined for all else, which is none of ours.
 */
export function keptUnder(url: string, { files }: Build, scope: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (!address.startsWith(scope)) return undefined;
  const path = address.slice(scope.length);
  if (path === '' || path === 'index.html') return scope;
  const isOurs = path.startsWith(NAMED_BY_CONTENT) || files.some((file) => file.path === path);
  return isOurs ? address : undefined;
}

/** What is kept under an address, by this version or one before it, on which an open page may still run. */
export async function kept(
  address: string,
  { version }: Build,
  scope: string,
  { caches }: Tools,
): Promise<Response | undefined> {
  const own = await caches.match(address, { cacheName: keepName(version, scope), ignoreVary: true });
  return own ?? caches.match(address, { ignoreVary: true });
}

/** Lets go of every version but this one. */
export async function letGo({ version }: Build, scope: string, { caches }: Tools): Promise<void> {
  const own = keepName(version, scope);
  const others = (await caches.keys()).filter((name) => name.startsWith(family(scope)) && name !== own);
  await Promise.all(others.map((name) => caches.delete(name)));
}
