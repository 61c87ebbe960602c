import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from './log.ts';
import { refusalSentence } from './refusal.ts';

/** The part of Slack's socket client that this needs. */
export interface SocketClient {
  start(): Promise<unknown>;
  disconnect(): Promise<void>;
  once(event: 'disconnected', listener: () => void): unknown;
}

export interface Connection {
  /** Resolves when Slack says hello. Rejects when it does not; then nothing is tried again. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Resolves with a sentence for the operator when Slack refuses a reconnection for good. Never rejects. */
  readonly ended: Promise<string>;
}

/**
 * Keeps a socket to Slack open. Slack closes it every few hours. The client's own reconnection waits five seconds, and
 * ends the process with an unhandled rejection when a token was revoked. This one reconnects at once, then ever slower.
 *
 * @param pauses milliseconds before each next attempt; the last one repeats
 */
export function stayConnected(client: SocketClient, log: Log, pauses = [0, 500, 1000, 2000, 5000, 10_000]): Connection {
  const stopping = new AbortController();
  let end: (sentence: string) => void = () => {};
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  return {
    ended,
    start: open,
    async stop() {
      stopping.abort();
      // The far end may never answer the goodbye.
      await Promise.race([client.disconnect(), wait(2000, undefined, { ref: false })]);
    },
  };

  async function open(): Promise<void> {
    const lost = new Promise<void>((resolve) => client.once('disconnected', resolve));
    await client.start();
    if (stopping.signal.aborted) return client.disconnect();
    lost.then(reopen);
  }

  async function reopen(): Promise<void> {
    for (let attempt = 0; !stopping.signal.aborted; attempt += 1) {
      await wait(pauses[Math.min(attempt, pauses.length - 1)], undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      try {
        return await open();
      } catch (error) {
        const sentence = refusalSentence(error, 'SLACK_APP_TOKEN');
        if (sentence) return end(sentence);
        if (attempt === 0) log('warn', 'The connection with Slack is gone; trying again until it is back.');
      }
    }
  }
}
