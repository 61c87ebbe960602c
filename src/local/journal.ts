import type { JsonObject } from './json.ts';
import type { Message } from './messages.ts';
import type { StepOutcome } from './steps.ts';
import type { OpenView } from './views.ts';

/** Something that happened in the workspace, in order. What a test reads, and what a page shows. */
export type Entry =
  | { readonly kind: 'posted' | 'updated' | 'deleted'; readonly message: Message }
  | { readonly kind: 'opened' | 'changed' | 'closed'; readonly view: OpenView }
  | { readonly kind: 'prompts'; readonly channel: string; readonly prompts: readonly Prompt[] }
  | { readonly kind: 'status'; readonly channel: string; readonly thread: string; readonly status: string }
  | { readonly kind: 'called'; readonly method: string; readonly error?: string }
  | { readonly kind: 'sent'; readonly what: string; readonly retry: number; readonly outcome: string }
  | { readonly kind: 'refused'; readonly what: string; readonly reason: string; readonly detail?: string }
  | { readonly kind: 'finished'; readonly execution: string; readonly outcome: StepOutcome }
  | { readonly kind: 'connected' | 'disconnected' };

export interface Prompt {
  readonly title: string;
  readonly message: string;
}

export interface Journal {
  readonly entries: readonly Entry[];
  add(entry: Entry): void;
  /** Calls the listener for every next entry. Gives the way to stop. */
  listen(listener: (entry: Entry) => void): () => void;
  /** The first value that `find` gives, now or after any next entry. Rejects when it takes too long. */
  until<T>(find: () => T | undefined, what: string, timeout?: number): Promise<T>;
}

export function createJournal(): Journal {
  const entries: Entry[] = [];
  const listeners = new Set<(entry: Entry) => void>();
  const listen = (listener: (entry: Entry) => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return {
    entries,
    listen,
    add(entry) {
      entries.push(entry);
      for (const listener of listeners) listener(entry);
    },
    until(find, what, timeout = 5000) {
      const found = find();
      if (found !== undefined) return Promise.resolve(found);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`Cannot see ${what} within ${timeout} ms. Last: ${JSON.stringify(entries.slice(-3))}`));
        }, timeout);
        const stop = listen(() => {
          const value = find();
          if (value === undefined) return;
          clearTimeout(timer);
          stop();
          resolve(value);
        });
      });
    },
  };
}

/** Fields that a test compares, without the ones that differ every run. */
export function plain(message: Message): JsonObject {
  return { text: message.text, blocks: message.blocks.map(({ block_id: _, ...block }) => block) };
}
