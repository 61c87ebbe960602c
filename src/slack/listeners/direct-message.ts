import type { App } from '@slack/bolt';
import type { Bot } from '../../view/bot.ts';
import { readIncomingText } from '../incoming-text.ts';
import { post } from '../post.ts';
import { withStatus } from '../with-status.ts';

/**
 * A message in the direct conversation with the bot, which is also the agent pane: no mention needed. Only what a person
 * typed is answered, with or without a file; edits, joins and messages of bots, our own included, are not.
 */
export function listenForDirectMessages(app: App, bot: Bot): void {
  app.message(async ({ message, client }) => {
    const isTyped = message.subtype === undefined || message.subtype === 'file_share';
    if (!isTyped || message.channel_type !== 'im' || 'bot_id' in message) return;
    const place = { channel: message.channel, thread: message.thread_ts ?? message.ts };
    const reply = bot.answer(readIncomingText(message.text ?? ''), `${place.channel}:${place.thread}`);
    await withStatus(client, place, () => post(client, place, reply));
  });
}
