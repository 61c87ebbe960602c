import type { Memory } from './memory.ts';

/** What each conversation is about, as slots without text. */
export interface Conversations {
  readonly previous: (thread: string) => Memory | undefined;
  readonly remember: (thread: string, memory: Memory) => void;
}

const oneHour = 60 * 60 * 1000;
const mostThreads = 5000;

/**
 * Keeps what each thread is about for an hour, and of so many threads at most.
 *
 * @param now the clock, in milliseconds
 */
export function conversations(now: () => number): Conversations {
  const threads = new Map<string, { readonly memory: Memory; readonly at: number }>();
  return {
    previous: (thread) => {
      const kept = threads.get(thread);
      return kept && now() - kept.at < oneHour ? kept.memory : undefined;
    },
    remember: (thread, memory) => {
      threads.delete(thread);
      threads.set(thread, { memory, at: now() });
      const [oldest] = threads.keys();
      if (threads.size > mostThreads && oldest !== undefined) threads.delete(oldest);
    },
  };
}
