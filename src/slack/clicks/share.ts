import { type ButtonValue, expiredButton } from '../../view/blocks/button-value.ts';
import { post } from '../post.ts';
import { respondWith } from '../respond.ts';
import { cannotPostHere } from '../sentences.ts';
import type { MessageClick } from './click.ts';
import type { Desk } from './desk.ts';
import { isOutside } from './outside.ts';

/**
 * Shows an answer to all. From an ephemeral message it goes into the channel through the `response_url`, also where the bot
 * is no member; from a thread it is posted in the channel. A fact-check goes as a reply under the message that was
 * checked, which only a member may do.
 */
export async function share(
  { channel, isEphemeral, responseUrl }: MessageClick,
  { question, thread }: ButtonValue & { readonly do: 'share' },
  { bot, client }: Desk,
): Promise<void> {
  const reply = bot.again(question);
  const alone = { response_type: 'ephemeral', replace_original: false } as const;
  if (!reply) return respondWith(responseUrl, { text: expiredButton }, alone);
  if (isEphemeral && thread === undefined) {
    return respondWith(responseUrl, reply, { response_type: 'in_channel', replace_original: false });
  }
  try {
    await post(client, { channel, thread }, reply);
  } catch (error) {
    if (!isOutside(error)) throw error;
    await respondWith(responseUrl, { text: cannotPostHere }, alone);
  }
}
