import { z } from 'zod';
import { addMessage, removeMessage, replaceMessage } from '../change.ts';
import type { Channel } from '../channels.ts';
import { readContent } from '../content.ts';
import { directChannel } from '../find.ts';
import type { JsonObject } from '../json.ts';
import type { Message } from '../messages.ts';
import { method, type Result, refuse, succeed } from '../method.ts';
import type { World } from '../world.ts';

const scopes = ['chat:write'];
const place = z.object({ channel: z.string(), thread_ts: z.string().optional() });

export const chatMethods = [
  method('chat.postMessage', { scopes, args: place }, (args, world, given) => {
    const found = writableChannel(world, args.channel);
    if ('error' in found) return refuse(found.error);
    if (args.thread_ts && !isInChannel(world, args.thread_ts, found.id)) return refuse('thread_not_found');
    return write(given, (content) => {
      const thread = args.thread_ts && rootOf(world, args.thread_ts);
      const message = addMessage(world, { ...fromBot(world, found.id), ...content, ...(thread && { thread }) });
      if (found.kind === 'direct') world.tell(ownMessageEvent(world, message), 'message.im');
      return { channel: found.id, ts: message.ts, message: asPayload(message) };
    });
  }),

  method('chat.postEphemeral', { scopes, args: place.extend({ user: z.string() }) }, (args, world, given) => {
    const found = writableChannel(world, args.channel);
    if ('error' in found) return refuse(found.error);
    if (!found.members.has(args.user)) return refuse('user_not_in_channel');
    return write(given, (content) => {
      const thread = args.thread_ts && rootOf(world, args.thread_ts);
      const place = { ...fromBot(world, found.id), ...(thread && { thread }) };
      return { message_ts: addMessage(world, { ...place, ...content, onlyFor: args.user }).ts };
    });
  }),

  method('chat.update', { scopes, args: z.object({ channel: z.string(), ts: z.string() }) }, (args, world, given) => {
    const message = world.messages.get(args.ts);
    // An ephemeral message has a ts, and still cannot be changed through the Web API.
    if (!message || message.channel !== args.channel || message.onlyFor) return refuse('message_not_found');
    if (!message.fromBot) return refuse('cant_update_message');
    return write(given, (content) => {
      const { ts, channel, text } = replaceMessage(world, message, content);
      return { ts, channel, text };
    });
  }),

  method('chat.delete', { scopes, args: z.object({ channel: z.string(), ts: z.string() }) }, (args, world) => {
    const message = world.messages.get(args.ts);
    if (!message || message.channel !== args.channel || message.onlyFor) return refuse('message_not_found');
    if (!message.fromBot) return refuse('cant_delete_message');
    removeMessage(world, message);
    return succeed({ ts: message.ts, channel: message.channel });
  }),
];

/** A message as it stands in events and payloads. */
export function asPayload({ ts, author, text, blocks, thread }: Message): JsonObject {
  return { type: 'message', user: author, ts, text, blocks, ...(thread && { thread_ts: thread }) };
}

function write(
  given: JsonObject,
  save: (content: { text: string; blocks: readonly JsonObject[] }) => JsonObject,
): Result {
  const content = readContent(given);
  return 'error' in content ? refuse(content.error, content.faults) : succeed(save(content));
}

/** Where the bot may post: a channel that it is in, or the conversation with a person, named by the person. */
function writableChannel(world: World, id: string): Channel | { readonly error: string } {
  const person = world.people.get(id);
  if (person) return directChannel(world, person);
  const channel = world.channels.get(id);
  if (!channel) return { error: 'channel_not_found' };
  if (channel.members.has(world.app.botUser)) return channel;
  // A private channel does not show itself to whom is not in it.
  return { error: channel.kind === 'public' ? 'not_in_channel' : 'channel_not_found' };
}

function isInChannel(world: World, ts: string, channel: string): boolean {
  return world.messages.get(ts)?.channel === channel;
}

/** A reply to a reply stands under the first message. */
function rootOf(world: World, ts: string): string {
  return world.messages.get(ts)?.thread ?? ts;
}

function fromBot(world: World, channel: string): { channel: string; author: string; fromBot: boolean } {
  return { channel, author: world.app.botUser, fromBot: true };
}

function ownMessageEvent(world: World, message: Message): object {
  return {
    ...asPayload(message),
    bot_id: world.app.botId,
    channel: message.channel,
    channel_type: 'im',
    event_ts: message.ts,
  };
}
