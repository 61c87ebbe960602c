import { setTimeout as wait } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { OutgoingMessage, Said } from './outgoing.ts';
import { sendPlainer } from './send-plainer.ts';

/** Where a message goes: a conversation, and the thread in it if there is one. */
export interface Place {
  readonly channel: string;
  readonly thread?: string | undefined;
}

const longestWait = 30;

/** Posts a message, in plainer form where Slack refuses the blocks. When Slack is too busy it waits, once. */
export async function post(client: webApi.WebClient, place: Place, said: Said): Promise<void> {
  await sendPlainer(said, send);

  async function send(form: OutgoingMessage): Promise<void> {
    const { channel, thread } = place;
    const message = { channel, unfurl_links: false, ...(thread !== undefined && { thread_ts: thread }), ...form };
    try {
      await client.chat.postMessage(message);
    } catch (error) {
      if (!(error instanceof webApi.WebAPIRateLimitedError) || error.retryAfter > longestWait) throw error;
      await wait(error.retryAfter * 1000);
      await client.chat.postMessage(message);
    }
  }
}
