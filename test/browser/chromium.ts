import { existsSync } from 'node:fs';

const place = '/usr/bin/chromium';

/** Debian's Chromium, where it is installed. In CI it must be: nothing is left out there. */
export const chromium: string | undefined = existsSync(place) ? place : undefined;

if (!chromium && process.env['BROWSER_TESTS'] === 'required')
  throw new Error(`Cannot run the tests in a browser: there is no ${place}`);

/** Flags with which Chromium talks to nobody. */
export const flags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
