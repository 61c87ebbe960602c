import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../test/browser/open-page.ts';

const directory = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));

/** A picture of the page: what it shows, and how to get there. */
interface Scene {
  readonly name: string;
  readonly options?: BrowserContextOptions;
  readonly play: (page: Page) => Promise<void>;
}

const scenes: readonly Scene[] = [
  {
    name: 'vergelijken',
    async play(page) {
      await write(page, '/krapte vergelijk de vacatures van Twente en Regio Zwolle');
      await page.getByRole('img').waitFor();
    },
  },
  {
    name: 'gesprek',
    async play(page) {
      await write(page, '@Krapte vacatures twente');
      const thread = page.getByRole('complementary');
      await thread.getByText('13.100').first().waitFor();
      await thread.getByRole('textbox').fill('@Krapte en zwolle?');
      await page.keyboard.press('Enter');
      await thread.getByText('14.400').first().waitFor();
    },
  },
  {
    name: 'feiten-controleren',
    async play(page) {
      await page
        .getByRole('button', { name: /^Controleer feiten: bericht van Bram/ })
        .first()
        .click();
      await page.getByRole('main').getByText('klopt niet').waitFor();
    },
  },
  {
    name: 'home',
    options: { viewport: { width: 1200, height: 1000 } },
    play: home,
  },
  {
    name: 'rekenen',
    async play(page) {
      await home(page);
      await page.getByRole('button', { name: 'Reken met cijfers' }).click();
      const window = page.getByRole('dialog');
      await window.getByLabel('Berekening').selectOption({ label: 'Verhouding van twee cijfers' });
      await window.getByLabel('Cijfer', { exact: true }).selectOption({ label: 'Openstaande vacatures' });
      await window.getByLabel('Twente').check();
      await window.getByRole('button', { name: 'Bereken' }).click();
      await window.getByText('Kies een tweede cijfer.').waitFor();
    },
  },
  {
    name: 'telefoon',
    options: { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2, colorScheme: 'dark', hasTouch: true },
    async play(page) {
      await write(page, '/krapte vacatures per regio');
      await page.getByRole('img').first().waitFor();
    },
  },
];

const browser = await launchBrowser();
mkdirSync(directory, { recursive: true });
for (const scene of scenes) await take(browser, scene);
await browser.close();

async function take(in_: Browser, { name, options, play }: Scene): Promise<void> {
  const { page, close } = await openPage(in_, options);
  await play(page);
  await page.screenshot({ path: `${directory}${name}.png` });
  await close();
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('main').getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
}

async function home(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Krapte' }).click();
  await page.getByRole('button', { name: 'Home' }).click();
  await page.getByText('De regio’s').waitFor();
}
