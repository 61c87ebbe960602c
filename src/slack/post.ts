import { setTimeout as wait } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { Reply } from './bot.ts';
import { plainerForms } from './outgoing.ts';
import { platformError } from './refusal.ts';

/** Where a message goes: a conversation, and the thread in it. */
export interface Place {
  readonly channel: string;
  readonly thread: string;
}

/** What Slack says when blocks are the trouble and a plainer message may pass. */
const blockErrors = ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'];
const longestWait = 30;

/** Posts a reply in a thread. Refuses Slack the blocks, then once without chart and table, then as text. */
export async function post(client: webApi.WebClient, place: Place, reply: Reply): Promise<void> {
  const [last, ...rest] = plainerForms(reply).toReversed();
  for (const form of rest.toReversed()) {
    try {
      return await send({ ...form });
    } catch (error) {
      if (!blockErrors.includes(platformError(error) ?? '')) throw error;
    }
  }
  if (last) await send({ ...last });

  async function send(form: (typeof rest)[number]): Promise<void> {
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
