import { type ButtonValue, expiredButton } from '../../view/blocks/button-value.ts';
import type { ShowOptions } from '../../view/blocks/render-blocks.ts';
import type { Reply } from '../../view/reply.ts';
import type { Said } from '../outgoing.ts';
import { outgoingView } from '../outgoing-view.ts';
import { post } from '../post.ts';
import { respondWith } from '../respond.ts';
import { noSource, thanks } from '../sentences.ts';
import type { MessageClick } from './click.ts';
import type { Desk } from './desk.ts';
import { isOutside } from './outside.ts';
import { share } from './share.ts';

/**
 * Does what a click on a message asks for, with one response at most. What others may see goes where the message is;
 * what only concerns the person who clicks, for their eyes only.
 */
export async function clickInMessage(place: MessageClick, value: ButtonValue | undefined, desk: Desk): Promise<void> {
  const { bot, client, feedback } = desk;
  const options = showOptions(place);
  switch (value?.do) {
    case 'ask':
      return followUp(place, bot.answer(value.text, conversation(place), options), desk);
    case 'show':
      return followUp(place, bot.again(value.question, options), desk);
    case 'page':
      return replace(place, bot.again(value.question, { ...options, page: value.page }));
    case 'share':
      return share(place, value, desk);
    case 'source':
      return tell(place, bot.source(value.question) ?? { text: noSource });
    case 'feedback':
      feedback.add(value.answerId, value.helped);
      return tell(place, { text: thanks });
    case 'open':
      return open(bot.openModal(value.modal));
    case 'browse':
      return open(bot.browserModal(value));
    case 'pick':
      return;
    case 'compare':
    case undefined:
      return tell(place, { text: expiredButton });
  }

  async function open(view: ReturnType<typeof bot.openModal>): Promise<void> {
    await client.views.open({ trigger_id: place.triggerId, view: outgoingView(view) });
  }
}

/** Where not everyone reads along, an answer can be shared: under the eyes of one person, and in a thread of a channel. */
function showOptions({ isEphemeral, isInThread, channel }: MessageClick): ShowOptions {
  return { shareable: isEphemeral || (isInThread && !isDirect(channel)) };
}

const isDirect = (channel: string) => channel.startsWith('D');

/** The conversation in a thread; an ephemeral message is in none. */
function conversation({ channel, thread, isEphemeral }: MessageClick): string | undefined {
  return isEphemeral ? undefined : `${channel}:${thread}`;
}

/** Another answer, as a new message. Where the bot is no member of the conversation, only the asker gets it. */
async function followUp(place: MessageClick, reply: Reply | undefined, { client }: Desk): Promise<void> {
  if (!reply || place.isEphemeral) return tell(place, reply ?? { text: expiredButton });
  try {
    await post(client, place, reply);
  } catch (error) {
    if (!isOutside(error)) throw error;
    await tell(place, reply);
  }
}

/** Another page in the place of this one. */
async function replace(place: MessageClick, reply: Reply | undefined): Promise<void> {
  if (!reply) return tell(place, { text: expiredButton });
  await respondWith(place.responseUrl, reply, { replace_original: true });
}

/** For the eyes of the person who clicks, in the thread where they read. */
async function tell({ responseUrl, isInThread, thread }: MessageClick, said: Said): Promise<void> {
  const inThread = isInThread ? { thread_ts: thread } : {};
  await respondWith(responseUrl, said, { response_type: 'ephemeral', replace_original: false, ...inThread });
}
