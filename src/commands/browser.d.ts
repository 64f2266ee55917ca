/** Path of a Chromium-like browser: `CHROMIUM_PATH`, else an installed one, else Playwright's own. */
export function findBrowser(): string | undefined;
/** Installs a browser where it can; `undefined` where none can be had. */
export function setUpBrowser(): string | undefined;
/** Flags for a quiet headless start. */
export const browserFlags: string[];
