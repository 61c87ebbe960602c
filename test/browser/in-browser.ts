import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chromium } from './chromium.ts';
import { launchBrowser, type Opened, openPage } from './open-page.ts';

const withPage = test
  .extend<{ browser: Browser; opened: Opened }>({
    browser: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs, here nothing
      async ({}, use) => {
        const browser = await launchBrowser();
        await use(browser);
        await browser.close();
      },
      { scope: 'file' },
    ],
    opened: async ({ browser }, use) => {
      const opened = await openPage(browser);
      await use(opened);
      await opened.close();
      expect(opened.complaints).toEqual([]);
    },
  })
  .skipIf(!chromium);

/**
 * A test that gets a page of a bot of its own, opened in one browser per file, of which the browser may not complain.
 * Without Chromium it is left out, and named.
 */
export function inBrowser(name: string, run: (given: { opened: Opened }) => Promise<void>): void {
  if (!chromium) console.warn(`Left out, for there is no Chromium: ${name}`);
  withPage(name, ({ opened }) => run({ opened }));
}

/** Where one writes in the channel. */
export function composer(page: Page) {
  return page.getByRole('main').getByRole('textbox');
}
