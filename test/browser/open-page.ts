import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium as engine, type Page } from 'playwright-core';
import { buildPage } from '../../scripts/build-page.ts';
import { type LocalBot, startLocal } from '../../src/start/local.ts';
import { chromium, flags } from './chromium.ts';

const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** The whole bot as `npm start` runs it, with a page in a browser, and a knowledge folder of its own to edit. */
export interface Opened {
  readonly page: Page;
  readonly bot: LocalBot;
  readonly knowledgeDirectory: string;
  /** What the browser complained about: errors, and what the content security policy refused. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

let built: Promise<string> | undefined;

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Opened> {
  const directory = mkdtempSync(join(tmpdir(), 'krapte-browser-'));
  const knowledgeDirectory = join(directory, 'knowledge');
  cpSync(knowledge, knowledgeDirectory, { recursive: true });
  built ??= buildOnce();
  const bot = await startLocal({
    knowledgeDirectory,
    pageDirectory: await built,
    version: '0.1.0',
    port: 0,
    logLevel: 'error',
  });
  if ('faults' in bot) throw new Error(bot.faults.join('\n'));
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, locale: 'nl-NL', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  await page.goto(bot.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    bot,
    knowledgeDirectory,
    complaints,
    async close() {
      await context.close();
      await bot.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Chromium with a profile of its own, which goes when it closes. */
export function launchBrowser(): Promise<Browser> {
  if (!chromium) throw new Error('Cannot open a page without Chromium');
  return engine.launch({ executablePath: chromium, args: [...flags] });
}

async function buildOnce(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'krapte-page-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  await buildPage(directory);
  return directory;
}
