import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chromium } from './chromium.ts';
import { launchBrowser, type Opened, openPage } from './open-page.ts';

if (!chromium) console.warn('Tests in a browser are left out, for there is no Chromium');

/** A test that gets a page of a bot of its own, opened in one browser per file, of which the browser may not complain. */
export const inBrowser = test
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

/** Where one writes in the channel. */
export function composer(page: Page) {
  return page.getByRole('main').getByRole('textbox');
}
