/** Playwright's launch options for a Chromium. Throws with plain advice where there is none. */
export function findBrowser(): Promise<{ executablePath: string; args: string[] }>;
