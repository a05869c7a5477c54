import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

// The built app is tested, on a port of the server's choosing: its last line becomes MEDEL_URL.
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine is slow, not broken.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // What passes only at the second go is named as flaky in the report, and is to be mended all the same.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  webServer: {
    command: 'node scripts/start.mjs --built',
    wait: { stdout: /Medel: (?<medel_url>http\S+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
  use: {
    ...(process.env.MEDEL_URL ? { baseURL: process.env.MEDEL_URL } : {}),
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // A page that is kept would answer in the place of what a test serves; offline.spec.ts has its own.
    serviceWorkers: 'block',
    // Recording slows every test; it is for looking closer at one that failed.
    trace: process.env.MEDEL_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: await findBrowser(),
  },
});
