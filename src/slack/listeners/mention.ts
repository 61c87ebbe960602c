import type { App } from '@slack/bolt';
import type { Bot } from '../../view/bot.ts';
import { readIncomingText } from '../incoming-text.ts';
import { post } from '../post.ts';

/**
 * `@Krapte …` in a channel: the answer goes in the thread, and the thread is the conversation. A mention in the direct
 * conversation is a message there too, and is answered as such, once.
 */
export function listenForMentions(app: App, bot: Bot): void {
  app.event('app_mention', async ({ event, client }) => {
    if (event.bot_id !== undefined || event.edited !== undefined || event.channel.startsWith('D')) return;
    const place = { channel: event.channel, thread: event.thread_ts ?? event.ts };
    const conversation = `${place.channel}:${place.thread}`;
    await post(client, place, bot.answer(readIncomingText(event.text), conversation, { shareable: true }));
  });
}
