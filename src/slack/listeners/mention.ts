import type { App } from '@slack/bolt';
import type { Bot } from '../bot.ts';
import { readIncomingText } from '../incoming-text.ts';
import { post } from '../post.ts';

/** `@Krapte …` in a channel: the answer goes in the thread, and the thread is the conversation. */
export function listenForMentions(app: App, bot: Bot): void {
  app.event('app_mention', async ({ event, client }) => {
    if (event.bot_id !== undefined || event.edited !== undefined) return;
    const place = { channel: event.channel, thread: event.thread_ts ?? event.ts };
    await post(client, place, bot.answer(readIncomingText(event.text), `${place.channel}:${place.thread}`));
  });
}
