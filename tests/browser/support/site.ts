import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The built app at an address of its own. */
export interface Site {
  readonly url: string;
  /** From now on nobody answers there. */
  readonly cut: () => void;
  /** From now on another version lies there: its page has `meta[name=version]`. */
  readonly renew: () => void;
}

const integrityOf = (body: Buffer) => `sha256-${createHash('sha256').update(body).digest('base64')}`;

/** Hands on what the server of the tests has, until it is cut off or told to serve another version. */
export async function startSite(from: string): Promise<Site> {
  const get = async (path: string) => {
    const answer = await fetch(new URL(path, from));
    return { answer, body: Buffer.from(await answer.arrayBuffer()) };
  };
  const { body: page } = await get('./');
  const newPage = Buffer.from(
    page.toString().replace('<title>', '<meta name="version" content="new"><title>'),
  );
  const newWorker = (worker: Buffer) =>
    Buffer.from(
      worker
        .toString()
        .replace(integrityOf(page), integrityOf(newPage))
        .replace(/(version:.)[0-9a-f]{16}/, '$1another'),
    );
  let isNew = false;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const serve = async () => {
      const { answer, body } = await get(`.${path}`);
      const pathname = path.replace(/\?.*/, '');
      const changed = pathname === '/' ? newPage : pathname === '/worker.js' ? newWorker(body) : body;
      const headers = ['content-type', 'content-security-policy'].map(
        (name) => [name, answer.headers.get(name) ?? ''] as const,
      );
      response.writeHead(answer.status, Object.fromEntries(headers)).end(isNew ? changed : body);
    };
    serve().catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    cut: () => {
      server.close();
      server.closeAllConnections();
    },
    renew: () => {
      isNew = true;
    },
  };
}
