import { describe, expect } from 'vitest';
import { composer, inBrowser } from '../browser/in-browser.ts';

describe('the page, in a browser', () => {
  inBrowser('an answer is there within 100 milliseconds after Enter', async ({ opened: { page } }) => {
    const times: number[] = [];
    for (const question of ['vacatures zwolle', 'vacatures twente', 'aanbeveling 1']) {
      await composer(page).fill(`/krapte ${question}`);
      times.push(await page.evaluate<number>(enterToAnswer));
    }
    expect(Math.min(...times)).toBeLessThan(100);
  });
});

/** Presses Enter in the page and waits for the next message. Measured there, so that the test's own steps do not count. */
const enterToAnswer = `new Promise((resolve) => {
  const messages = document.querySelector('main .messages');
  const start = performance.now();
  new MutationObserver((_, observer) => {
    observer.disconnect();
    resolve(performance.now() - start);
  }).observe(messages, { childList: true });
  document.querySelector('main textarea').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
})`;
