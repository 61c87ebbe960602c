import type { Channel } from './channels.ts';
import type { Message } from './messages.ts';
import type { Person } from './people.ts';
import type { OpenView } from './views.ts';
import type { World } from './world.ts';

/** A person by name; the first one when nobody is named. Throws when there is none: a mistake in a test. */
export function personNamed(world: World, name?: string): Person {
  const people = [...world.people.values()];
  const person = name === undefined ? people[0] : people.find((candidate) => candidate.name === name);
  if (!person) throw new Error(`Cannot find a person named "${name}"`);
  return person;
}

/** A channel by name; the first one when none is named. */
export function channelNamed(world: World, name?: string): Channel {
  const channels = [...world.channels.values()].filter(({ kind }) => kind !== 'direct');
  const channel = name === undefined ? channels[0] : channels.find((candidate) => candidate.name === name);
  if (!channel) throw new Error(`Cannot find a channel named "${name}"`);
  return channel;
}

/** The conversation between a person and the bot, begun when there is none yet. */
export function directChannel(world: World, person: Person): Channel {
  const existing = [...world.channels.values()].find(
    ({ kind, members }) => kind === 'direct' && members.has(person.id) && members.has(world.app.botUser),
  );
  if (existing) return existing;
  const members = new Set([person.id, world.app.botUser]);
  const channel: Channel = { id: world.nextId('D'), name: person.name, kind: 'direct', members };
  world.channels.set(channel.id, channel);
  return channel;
}

/** What a person sees in a conversation, oldest first. */
export function messagesIn(world: World, channel: string, reader?: string): readonly Message[] {
  return [...world.messages.values()].filter(
    (message) => message.channel === channel && (!message.onlyFor || !reader || message.onlyFor === reader),
  );
}

/** The modal on top for a person. */
export function topModal(world: World, user: string): OpenView | undefined {
  return [...world.views.values()].findLast((view) => view.kind === 'modal' && view.user === user);
}

export function homeOf(world: World, user: string): OpenView | undefined {
  return [...world.views.values()].find((view) => view.kind === 'home' && view.user === user);
}
