import { z } from 'zod';
import type { Channel } from '../channels.ts';
import { directChannel, messagesIn } from '../find.ts';
import type { JsonObject } from '../json.ts';
import { method, refuse, succeed } from '../method.ts';
import type { World } from '../world.ts';
import { asPayload } from './chat.ts';

const channelArgs = z.object({ channel: z.string() });

/** The app may do little of this: what it misses the scope for is refused, as in Slack. */
export const conversationMethods = [
  method('conversations.info', { scopes: ['channels:read', 'im:read'], args: channelArgs }, ({ channel }, world) => {
    const found = world.channels.get(channel);
    return found ? succeed({ channel: channelPayload(found, world) }) : refuse('channel_not_found');
  }),

  method(
    'conversations.history',
    { scopes: ['channels:history', 'im:history'], args: channelArgs },
    ({ channel }, world) => {
      const found = world.channels.get(channel);
      if (!found) return refuse('channel_not_found');
      const needed = found.kind === 'direct' ? 'im:history' : 'channels:history';
      if (!world.installation.botScopes.includes(needed)) return refuse('missing_scope');
      const messages = messagesIn(world, found.id).filter(({ thread, onlyFor }) => !thread && !onlyFor);
      return succeed({ messages: messages.map(asPayload).toReversed(), has_more: false });
    },
  ),

  method('conversations.open', { scopes: ['im:write'], args: z.object({ users: z.string() }) }, ({ users }, world) => {
    const person = world.people.get(users);
    return person ? succeed({ channel: { id: directChannel(world, person).id } }) : refuse('user_not_found');
  }),

  method('users.info', { scopes: ['users:read'], args: z.object({ user: z.string() }) }, ({ user }, world) => {
    const person = world.people.get(user);
    return person ? succeed({ user: { ...person, real_name: person.realName } }) : refuse('user_not_found');
  }),
];

function channelPayload({ id, name, kind, members }: Channel, world: World): JsonObject {
  return {
    id,
    name,
    is_channel: kind !== 'direct',
    is_im: kind === 'direct',
    is_member: members.has(world.app.botUser),
  };
}
