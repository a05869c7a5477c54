import { test as base, expect } from '@playwright/test';

type Expectations = {
  /** Errors that a test brings about on purpose: expectError(/does not exist/). */
  expectError: (pattern: RegExp) => void;
};

type Watch = { expected: RegExp[]; watched: undefined };

/** Playwright's test, which also fails if the page asks another origin for anything, or says an error. */
export const test = base.extend<Expectations & Watch>({
  expected: async ({}, use) => use([]),

  expectError: async ({ expected }, use) => use((pattern) => expected.push(pattern)),

  watched: [
    async ({ context, baseURL, expected }, use) => {
      const strangers: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        const own = protocol === 'data:' || protocol === 'blob:' || origin === new URL(baseURL ?? '').origin;
        if (!own) strangers.push(`${request.method()} ${request.url()}`);
      });
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => errors.push(`page: ${error.error().stack ?? error.error().message}`));

      await use(undefined);

      expect.soft(strangers, 'requests that leave the page’s own origin').toEqual([]);
      const unexpected = errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
      expect(unexpected, 'errors on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
