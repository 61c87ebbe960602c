import { fileURLToPath } from 'node:url';
import { createAsk } from '../src/ask.ts';
import { loadKnowledgeOrThrow } from '../src/knowledge/load.ts';
import { type AnswerLine, toContract } from '../src/view/contract.ts';
import { namesIn } from '../src/view/headline.ts';

/** The real knowledge: tests say what users can rely on, so they ask the bot that users get. */
export const knowledge = loadKnowledgeOrThrow(fileURLToPath(new URL('../knowledge', import.meta.url)));
export const names = namesIn(knowledge);

/** A bot without memory of earlier tests, and a way to ask it. */
export function newBot(now: () => number = Date.now) {
  const ask = createAsk(knowledge, now);
  const line = (text: string, thread?: string): AnswerLine => toContract(ask(text, { thread }), names);
  return { ask, line };
}
