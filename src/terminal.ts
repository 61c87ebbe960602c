import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import type { Ask } from './ask.ts';
import type { Names } from './view/sentences/figure.ts';
import { renderText } from './view/text.ts';

/**
 * A conversation at the prompt, for trying the bot without Slack. Says first what Slack would need.
 *
 * @param missing the variables that are not set
 */
export async function converse(ask: Ask, names: Names, missing: readonly string[]): Promise<void> {
  console.log(`Krapte draait hier in de terminal. Voor Slack ontbreekt nog: ${missing.join(' en ')} (zie README).`);
  console.log('Typ een vraag, bijvoorbeeld: vacatures twente. Stoppen: lege regel of Ctrl+C.\n');
  const prompt = createInterface({ input: process.stdin, output: process.stdout, prompt: 'vraag> ' });
  prompt.prompt();
  for await (const line of prompt) {
    if (line.trim() === '') break;
    console.log(`\n${forTerminal(renderText(ask(line, { thread: 'terminal' }), names))}\n`);
    prompt.prompt();
  }
  prompt.close();
}

/** A text with its first paragraph bold, where the terminal can. */
export function forTerminal(text: string): string {
  const [first = '', ...rest] = text.split('\n\n');
  return [styleText('bold', first, { stream: process.stdout }), ...rest].join('\n\n');
}
