import { addMessage } from '../change.ts';
import type { Channel } from '../channels.ts';
import { type SentEvent, sendEvent } from '../dispatch.ts';
import type { JsonObject } from '../json.ts';
import type { Message } from '../messages.ts';
import { asPayload } from '../methods/chat.ts';
import type { Person } from '../people.ts';
import { type From, placeOf, type Stage } from './act.ts';
import { escapeMarkup } from './command.ts';

/** Where a message goes: a conversation, and in it under another message. */
export interface Spot extends From {
  readonly thread?: Message;
}

export interface SentMessage extends SentEvent {
  readonly message: Message;
}

/** A person writes something that is not for the bot. */
export function say(stage: Stage, text: string, spot: Spot): Message {
  const { person, channel } = placeOf(stage, spot);
  return write(stage, person, channel, escapeMarkup(text), spot);
}

/** A person writes `@Krapte …`. Slack only tells the bot where it is a member. */
export async function mention(stage: Stage, text: string, spot: Spot): Promise<SentMessage> {
  const { world, deliver } = stage;
  const { person, channel } = placeOf(stage, spot);
  const message = write(stage, person, channel, `<@${world.app.botUser}> ${escapeMarkup(text)}`, spot);
  const event = { ...eventOf(stage, message), type: 'app_mention' };
  if (!channel.members.has(world.app.botUser))
    return { message, payload: event, delivery: { outcome: 'notSubscribed' } };
  return { message, ...(await sendEvent(world, deliver, event, 'app_mention')) };
}

/** A person writes in the conversation with the bot, or in its agent pane, which is the same conversation. */
export async function directMessage(stage: Stage, text: string, spot: Spot): Promise<SentMessage> {
  const { person, channel } = placeOf(stage, { ...spot, in: 'direct' });
  const message = write(stage, person, channel, escapeMarkup(text), spot);
  const event = { ...eventOf(stage, message), channel_type: 'im' };
  return { message, ...(await sendEvent(stage.world, stage.deliver, event, 'message.im')) };
}

function write({ world }: Stage, person: Person, channel: Channel, text: string, { thread }: Spot): Message {
  const content = { channel: channel.id, author: person.id, fromBot: false, text, blocks: [] };
  return addMessage(world, { ...content, ...(thread && { thread: thread.thread ?? thread.ts }) });
}

function eventOf({ world }: Stage, message: Message): JsonObject {
  const { blocks: _, ...payload } = asPayload(message);
  return {
    ...payload,
    client_msg_id: `m-${message.ts}`,
    team: world.team.id,
    channel: message.channel,
    event_ts: message.ts,
  };
}
