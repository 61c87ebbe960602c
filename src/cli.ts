import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { type Ask, createAsk } from './ask.ts';
import { answerLines } from './ask-lines.ts';
import { loadKnowledgeOrThrow } from './knowledge/load.ts';
import { namesIn } from './view/headline.ts';
import type { Names } from './view/sentences/figure.ts';
import { renderText } from './view/text.ts';

/** `npm run ask -- "vacatures twente"` for people, `npm run ask -- --json` line by line for programs. */
async function main(): Promise<void> {
  const knowledge = loadKnowledgeOrThrow(fileURLToPath(new URL('../knowledge', import.meta.url)));
  const ask = createAsk(knowledge, Date.now);
  const names = namesIn(knowledge);
  const words = process.argv.slice(2);
  if (words[0] === '--json') {
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of answerLines(lines, ask, names)) process.stdout.write(`${JSON.stringify(line)}\n`);
  } else {
    process.stdout.write(`${forTerminal(words.join(' '), ask, names)}\n`);
  }
}

/** The answer as text, its headline bold where the terminal can. */
function forTerminal(question: string, ask: Ask, names: Names): string {
  const text = renderText(ask(question), names);
  const [headline = '', ...rest] = text.split('\n\n');
  return [styleText('bold', headline, { stream: process.stdout }), ...rest].join('\n\n');
}

await main();
