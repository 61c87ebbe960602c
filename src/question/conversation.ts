import type { Question } from './question.ts';

/** The last question of each conversation, as slots without text. */
export interface Conversations {
  readonly previous: (thread: string) => Question | undefined;
  readonly remember: (thread: string, question: Question) => void;
}

const oneHour = 60 * 60 * 1000;
const mostThreads = 5000;

/**
 * Keeps the last question of each thread for an hour, and of so many threads at most.
 *
 * @param now the clock, in milliseconds
 */
export function conversations(now: () => number): Conversations {
  const threads = new Map<string, { readonly question: Question; readonly at: number }>();
  return {
    previous: (thread) => {
      const kept = threads.get(thread);
      return kept && now() - kept.at < oneHour ? kept.question : undefined;
    },
    remember: (thread, question) => {
      threads.delete(thread);
      threads.set(thread, { question, at: now() });
      const [oldest] = threads.keys();
      if (threads.size > mostThreads && oldest !== undefined) threads.delete(oldest);
    },
  };
}
