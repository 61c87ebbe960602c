import type { App } from '@slack/bolt';
import type { Bot } from '../../view/bot.ts';
import { readIncomingText } from '../incoming-text.ts';
import { outgoing } from '../outgoing.ts';
import { command } from '../surfaces.ts';

/**
 * `/krapte …`: the answer goes inside the acknowledgement, for the asker's eyes only. That needs no scope to post, no
 * membership of the channel and no second call, and it is safe because an answer takes milliseconds.
 */
export function listenForCommand(app: App, bot: Bot): void {
  app.command(command, async ({ command: { text }, ack }) => {
    const reply = bot.answer(readIncomingText(text), undefined, { shareable: true });
    await ack({ response_type: 'ephemeral', ...outgoing(reply) });
  });
}
