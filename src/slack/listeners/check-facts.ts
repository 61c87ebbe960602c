import type { App } from '@slack/bolt';
import type { Bot } from '../../view/bot.ts';
import { readIncomingText } from '../incoming-text.ts';
import type { Said } from '../outgoing.ts';
import { respondWith } from '../respond.ts';
import { nothingToCheck } from '../sentences.ts';
import { shortcuts } from '../surfaces.ts';

/**
 * 'Controleer feiten' on somebody's message: the verdict is for the asker only, and goes through the `response_url`, so
 * that the bot need not be a member of the conversation.
 */
export function listenForCheckFacts(app: App, bot: Bot): void {
  const { callbackId } = shortcuts.checkFacts;
  app.shortcut({ callback_id: callbackId, type: 'message_action' }, async ({ shortcut, ack }) => {
    await ack();
    const { message, response_url: url } = shortcut;
    const thread = typeof message['thread_ts'] === 'string' ? message['thread_ts'] : undefined;
    await respondWith(url, verdictOn(message, thread), {
      response_type: 'ephemeral',
      ...(thread !== undefined && { thread_ts: thread }),
    });
  });

  function verdictOn({ text = '', ts }: { text?: string; ts: string }, thread: string | undefined): Said {
    const said = readIncomingText(text);
    return said === ''
      ? { text: nothingToCheck }
      : bot.check(said, undefined, { shareable: true, replyTo: thread ?? ts });
  }
}
