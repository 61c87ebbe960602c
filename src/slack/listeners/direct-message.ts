import type { App } from '@slack/bolt';
import type { Bot } from '../../view/bot.ts';
import { readIncomingText } from '../incoming-text.ts';
import { post } from '../post.ts';
import { withStatus } from '../with-status.ts';

/**
 * A message in the direct conversation with the bot, which is also the agent pane: no mention needed. Only what a person
 * typed is answered; edits, joins and messages of bots, our own included, have a subtype or a bot id.
 */
export function listenForDirectMessages(app: App, bot: Bot): void {
  app.message(async ({ message, client }) => {
    if (message.subtype !== undefined || message.channel_type !== 'im' || message.bot_id !== undefined) return;
    const place = { channel: message.channel, thread: message.thread_ts ?? message.ts };
    const reply = bot.answer(readIncomingText(message.text ?? ''), `${place.channel}:${place.thread}`);
    await withStatus(client, place, () => post(client, place, reply));
  });
}
