import { type Answering, createAnswering } from '../ask.ts';
import { type Fault, faultLine } from '../knowledge/fault.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { watchKnowledge } from '../knowledge/watch.ts';
import { type Bot, createBot } from '../view/bot.ts';
import { inSpareTime } from './in-spare-time.ts';

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
  /** Readies now, and after each later reading, what the first questions would else wait for; in spare time. */
  prepare(): void;
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
  let stopPreparing = () => {};
  const prepare = () => {
    stopPreparing();
    stopPreparing = inSpareTime(present.answering.prepare);
  };
  const stopWatching = watchKnowledge(directory, () => {
    const loaded = loadKnowledge(directory);
    faults = 'faults' in loaded ? linesOf(loaded.faults) : [];
    if ('knowledge' in loaded) {
      present = presentOf(loaded.knowledge, version);
      prepare();
    }
    read(faults);
  });
  return {
    present: () => present,
    faults: () => faults,
    prepare,
    stop: () => {
      stopPreparing();
      stopWatching();
    },
  };
}

function presentOf(knowledge: Knowledge, version: string): Present {
  const answering = createAnswering(knowledge, Date.now);
  return { knowledge, answering, bot: createBot({ knowledge, ...answering, version }) };
}

function linesOf(faults: readonly Fault[]): readonly string[] {
  return faults.map(faultLine);
}
