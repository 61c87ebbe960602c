import { setTimeout as wait } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { OutgoingMessage, Said } from './outgoing.ts';
import { sendPlainer } from './send-plainer.ts';

/** Where a message goes: a conversation, and the thread in it. */
export interface Place {
  readonly channel: string;
  readonly thread: string;
}

const longestWait = 30;

/** Posts in a thread, in plainer form where Slack refuses the blocks. When Slack is too busy it waits, once. */
export async function post(client: webApi.WebClient, place: Place, said: Said): Promise<void> {
  await sendPlainer(said, send);

  async function send(form: OutgoingMessage): Promise<void> {
    const message = { channel: place.channel, thread_ts: place.thread, unfurl_links: false, ...form };
    try {
      await client.chat.postMessage(message);
    } catch (error) {
      if (!(error instanceof webApi.WebAPIRateLimitedError) || error.retryAfter > longestWait) throw error;
      await wait(error.retryAfter * 1000);
      await client.chat.postMessage(message);
    }
  }
}
