import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createAnswering } from './ask.ts';
import { answerLines } from './ask-lines.ts';
import { loadKnowledgeOrThrow } from './knowledge/load.ts';
import { forTerminal } from './terminal.ts';
import { renderExplanation } from './view/explanation.ts';
import { namesIn } from './view/headline.ts';
import { renderText } from './view/text.ts';

/**
 * `npm run ask -- "vacatures twente"` for people, `--json` line by line for programs, `--explain "…"` for editors who
 * want to see how a question is understood.
 */
async function main(): Promise<void> {
  const knowledge = loadKnowledgeOrThrow(fileURLToPath(new URL('../knowledge', import.meta.url)));
  const { ask, explain } = createAnswering(knowledge, Date.now);
  const names = namesIn(knowledge);
  const words = process.argv.slice(2);
  if (words[0] === '--json') {
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of answerLines(lines, ask, names)) process.stdout.write(`${JSON.stringify(line)}\n`);
  } else if (words[0] === '--explain') {
    process.stdout.write(`${renderExplanation(explain(words.slice(1).join(' ')))}\n`);
  } else {
    process.stdout.write(`${forTerminal(renderText(ask(words.join(' ')), names))}\n`);
  }
}

await main();
