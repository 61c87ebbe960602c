import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { composer, inBrowser } from './in-browser.ts';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('the page, in a browser', () => {
  inBrowser(
    'a slash command with completion gives an answer with a table, for the asker alone',
    async ({ opened: { page } }) => {
      await composer(page).pressSequentially('/kr');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => composer(page).inputValue()).toBe('/krapte ');
      await page.keyboard.type('twente');
      await page.keyboard.press('Enter');
      const answer = lastMessage(page);
      await answer.getByText('Alleen zichtbaar voor u').waitFor();
      await answer.getByRole('table').waitFor();
      expect(await answer.textContent()).toContain('13.100');
    },
  );

  inBrowser('a mention is answered in its thread, where one asks on', async ({ opened: { page } }) => {
    await send(page, '@Krapte vacatures twente');
    const thread = page.getByRole('complementary', { name: 'Gesprek' });
    await thread.getByText('In Twente staan 13.100 vacatures open').first().waitFor();
    await thread.getByRole('textbox').fill('@Krapte en zwolle?');
    await page.keyboard.press('Enter');
    await thread.getByText('14.400').first().waitFor();
    await page.getByRole('main').getByRole('button', { name: '3 antwoorden' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await thread.count()).toBe(0);
  });

  inBrowser(
    'a fact-check by shortcut is seen by one, and shared with all under the message',
    async ({ opened: { page } }) => {
      await page
        .getByRole('button', { name: /^Controleer feiten: bericht van Bram/ })
        .first()
        .click();
      const verdict = lastMessage(page);
      await verdict.getByText('Alleen zichtbaar voor u').waitFor();
      expect(await verdict.textContent()).toContain('klopt niet');
      await verdict.getByRole('button', { name: 'Deel in gesprek' }).click();
      const thread = page.getByRole('complementary', { name: 'Gesprek' });
      await thread.getByText('In Twente staan 15.000 vacatures open.').waitFor();
      await thread.getByText('klopt niet').waitFor();
      expect(await thread.getByText('Alleen zichtbaar voor u').count()).toBe(0);
    },
  );

  inBrowser(
    'a comparison shows a chart that can be read aloud, sorts, and is shared in the channel',
    async ({ opened: { page } }) => {
      await send(page, '/krapte vergelijk de vacatures van Twente en Regio Zwolle');
      const answer = lastMessage(page);
      const chart = answer.getByRole('img');
      expect(await chart.getAttribute('aria-label')).toContain('Regio Zwolle: 14.400; Twente: 13.100');
      const firstRow = answer.getByRole('row').nth(1);
      expect(await firstRow.textContent()).toContain('Regio Zwolle');
      await answer.getByRole('button', { name: 'Waarde' }).click();
      expect(await firstRow.textContent()).toContain('Twente');
      await answer.getByRole('button', { name: 'Deel in kanaal' }).click();
      await expect.poll(() => lastMessage(page).textContent()).not.toContain('Alleen zichtbaar');
    },
  );

  inBrowser('an answer says for an editor how it came about', async ({ opened: { page } }) => {
    await send(page, '/krapte vacatrues twente');
    await lastMessage(page)
      .getByRole('button', { name: /^Waarom dit antwoord\?/ })
      .click();
    const why = page.getByRole('complementary', { name: 'Waarom dit antwoord?' });
    await why.getByText('gelezen als vacatures').waitFor();
    await why.getByText('Blokken als JSON').click();
    await why.getByText('"type": "section"').first().waitFor();
  });

  inBrowser(
    'the home tab compares, and calculates in a window that says what is missing',
    async ({ opened: { page } }) => {
      await home(page);
      await page.getByRole('button', { name: 'Openstaande vacatures', exact: false }).first().click();
      await page.getByRole('option', { name: 'Werklozen', exact: true }).click();
      await page.getByRole('button', { name: 'Vergelijk de gekozen regio’s' }).click();
      const window = page.getByRole('dialog');
      await window
        .getByText(/^Werklozen/)
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await window.waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: 'Reken met cijfers' }).click();
      await window.getByRole('button', { name: 'Bereken' }).click();
      await expect.poll(() => window.getByText('Vul dit veld in.').count()).toBe(3);
      await window.getByLabel('Berekening').selectOption({ label: 'Wat als mensen werk vinden' });
      await window.getByLabel('Cijfer', { exact: true }).selectOption({ label: 'Werklozen' });
      await window.getByLabel('Twente').check();
      await window.getByLabel(/^Aantal/).fill('heel veel');
      await page.keyboard.press('Enter');
      await window.getByText('bijvoorbeeld 500 of 50%').waitFor();
      await window.getByLabel(/^Aantal/).fill('50%');
      await page.keyboard.press('Enter');
      await window.getByRole('heading', { name: 'Antwoord' }).waitFor();
    },
  );

  inBrowser('every region card opens its own region', async ({ opened: { page } }) => {
    await home(page);
    await page.getByRole('button', { name: 'Alle cijfers van Regio Zwolle' }).click();
    await page.getByRole('dialog').getByText('14.400').first().waitFor();
  });

  inBrowser('the conversation with the bot begins with suggested questions', async ({ opened: { page } }) => {
    await page.getByRole('navigation').getByRole('button', { name: 'Krapte' }).click();
    await page.getByRole('button', { name: 'Een begrip uitleggen' }).click();
    const thread = page.getByRole('complementary', { name: 'Gesprek' });
    await thread.getByText('Onbenut arbeidspotentieel', { exact: false }).nth(1).waitFor();
    await thread.getByRole('textbox').fill('en in twente?');
    await page.keyboard.press('Enter');
    await thread.getByText('10.200').first().waitFor();
  });

  inBrowser('where the bot is no member, the page says what works', async ({ opened: { page } }) => {
    await page.getByRole('button', { name: '#coalitie' }).click();
    await composer(page).fill('@Krapte twente');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Krapte zit niet in #coalitie').waitFor();
    await send(page, '/krapte twente');
    expect(await lastMessage(page).textContent()).toContain('13.100');
  });

  inBrowser(
    'all of it works by keyboard: ask, share, open the shortcut, ask there, close',
    async ({ opened: { page } }) => {
      await page.keyboard.type('/krapte vacatures twente');
      await page.keyboard.press('Enter');
      await lastMessage(page).getByText('Alleen zichtbaar voor u').waitFor();
      await tabTo(page, 'Deel in kanaal', true);
      await page.keyboard.press('Enter');
      await expect.poll(() => lastMessage(page).textContent()).not.toContain('Alleen zichtbaar');
      await tabTo(page, 'Vraag het advies', true);
      await page.keyboard.press('Enter');
      const window = page.getByRole('dialog', { name: 'Vraag het advies' });
      await window.waitFor();
      await page.keyboard.type('aanbeveling 1');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Antwoord' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await focusedName(page)).toBe('Vraag het advies');
    },
  );

  inBrowser(
    'on a phone nothing falls off the screen, and all conversations can be reached',
    async ({ opened: { page } }) => {
      await page.setViewportSize({ width: 360, height: 700 });
      await send(page, '/krapte vergelijk de vacatures van Twente en Regio Zwolle');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await page.getByRole('button', { name: 'Gesprekken' }).click();
      await page.getByRole('navigation').getByRole('button', { name: 'Krapte' }).click();
      await page.getByRole('button', { name: 'Home' }).click();
      await page.getByText('De regio’s').waitFor();
      expect(await widest(page)).toBeLessThanOrEqual(360);
    },
  );

  inBrowser(
    'axe finds nothing serious, in light and dark, with answers, thread, window and home tab',
    async ({ opened: { page } }) => {
      await send(page, '/krapte vergelijk de vacatures van Twente en Regio Zwolle');
      await send(page, '@Krapte twente');
      await page.getByRole('complementary').getByRole('table').waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await seriousIn(page)).toEqual([]);
      }
      await home(page);
      expect(await seriousIn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Reken met cijfers' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Bereken' }).click();
      await page.getByText('Vul dit veld in.').first().waitFor();
      expect(await seriousIn(page)).toEqual([]);
    },
  );

  inBrowser(
    'knowledge that is edited is answered with within a second; a fault leaves the old in place',
    async ({ opened: { page, knowledgeDirectory } }) => {
      const file = join(knowledgeDirectory, 'arbeidsmarktbeleid-2023/figures.yml');
      const text = readFileSync(file, 'utf8');
      const edited = text.replace(/(measure: openVacancies\n\s+region: twente\n[\s\S]*?value: )13100/, '$113200');
      expect(edited).not.toBe(text);
      writeFileSync(file, edited);
      await page.getByRole('status').getByText('opnieuw gelezen').waitFor({ timeout: 1500 });
      await send(page, '/krapte vacatures twente');
      expect(await lastMessage(page).textContent()).toContain('13.200');
      writeFileSync(file, edited.replace('measure: openVacancies\n', 'measure: openVacancie\n'));
      const faults = page.getByRole('alert');
      await faults
        .getByText(/figures\.yml:\d+:\d+ /)
        .first()
        .waitFor({ timeout: 1500 });
      await send(page, '/krapte vacatures twente');
      expect(await lastMessage(page).textContent()).toContain('13.200');
      writeFileSync(file, text);
      await faults.waitFor({ state: 'hidden', timeout: 1500 });
    },
  );
});

function lastMessage(page: Page) {
  return page.getByRole('main').locator('.message').last();
}

/** Writes in the channel, and waits until something new stands below. */
async function send(page: Page, text: string): Promise<void> {
  const before = await page.getByRole('main').locator('.message').count();
  await composer(page).fill(text);
  await composer(page).press('Enter');
  await page.getByRole('main').locator('.message').nth(before).waitFor();
}

async function home(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Krapte' }).click();
  await page.getByRole('button', { name: 'Home' }).click();
  await page.getByText('De regio’s').waitFor();
}

/** Presses Tab until an element with this label has the focus. */
async function tabTo(page: Page, name: string, isBack = false): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await focusedName(page)) === name) return;
    await page.keyboard.press(isBack ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Cannot reach "${name}" with Tab`);
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate("document.activeElement?.textContent ?? ''");
}

/** The right edge of what reaches furthest right, outside boxes that scroll by themselves. */
function widest(page: Page): Promise<number> {
  return page.evaluate(
    "Math.max(...[...document.querySelectorAll('main *')].filter((e) => !e.closest('.scroll, .chart, .chips, .hidden')).map((e) => e.getBoundingClientRect().right))",
  );
}

async function seriousIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(axeFile, 'utf8'));
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + ' ' + failureSummary)))`,
  );
}
