import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createAsk } from './ask.ts';
import { answerLines } from './ask-lines.ts';
import { loadKnowledgeOrThrow } from './knowledge/load.ts';
import { forTerminal } from './terminal.ts';
import { namesIn } from './view/headline.ts';
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
    process.stdout.write(`${forTerminal(renderText(ask(words.join(' ')), names))}\n`);
  }
}

await main();
