import { type Answering, createAnswering } from '../ask.ts';
import { type Fault, faultLine } from '../knowledge/fault.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { watchKnowledge } from '../knowledge/watch.ts';
import { type Bot, createBot } from '../view/bot.ts';

/** The bot with the knowledge that it has now. */
export interface Present {
  readonly knowledge: Knowledge;
  readonly answering: Answering;
  readonly bot: Bot;
}

/** A bot whose knowledge follows what is on disk. */
export interface Living {
  readonly present: () => Present;
  /** What is wrong on disk now; the bot then answers with what it had. */
  readonly faults: () => readonly string[];
  stop(): void;
}

/**
 * Loads a knowledge folder, and again whenever a file in it changes. A fault at the start gives the faults; a fault later
 * leaves the old knowledge in place. Conversations that are going on begin anew with new knowledge.
 *
 * @param read called after each later reading, with the faults it found
 */
export function liveOn(
  directory: string,
  version: string,
  read: (faults: readonly string[]) => void,
): Living | { readonly faults: readonly string[] } {
  const first = loadKnowledge(directory);
  if ('faults' in first) return { faults: linesOf(first.faults) };
  let present = presentOf(first.knowledge, version);
  let faults: readonly string[] = [];
  const stop = watchKnowledge(directory, () => {
    const loaded = loadKnowledge(directory);
    faults = 'faults' in loaded ? linesOf(loaded.faults) : [];
    if ('knowledge' in loaded) present = presentOf(loaded.knowledge, version);
    read(faults);
  });
  return { present: () => present, faults: () => faults, stop };
}

function presentOf(knowledge: Knowledge, version: string): Present {
  const answering = createAnswering(knowledge, Date.now);
  return { knowledge, answering, bot: createBot({ knowledge, ...answering, version }) };
}

function linesOf(faults: readonly Fault[]): readonly string[] {
  return faults.map(faultLine);
}
