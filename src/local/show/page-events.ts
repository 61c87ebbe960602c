import { directChannel, personNamed } from '../find.ts';
import type { Entry } from '../journal.ts';
import type { Message } from '../messages.ts';
import type { World } from '../world.ts';
import type { PageEvent, Snapshot } from './protocol.ts';

/** Everything that the person of the page sees now. */
export function snapshot(world: World, faults: readonly string[]): Snapshot {
  const me = personNamed(world);
  const direct = directChannel(world, me);
  const { installation } = world;
  return {
    kind: 'snapshot',
    me,
    botUser: world.app.botUser,
    people: [...world.people.values()],
    channels: [...world.channels.values()].map(({ id, name, kind, members }) => ({
      id,
      name: kind === 'direct' ? 'direct' : name,
      kind,
      withBot: members.has(world.app.botUser),
    })),
    messages: [...world.messages.values()].filter((message) => isFor(message, me.id)),
    views: [...world.views.values()].filter(({ user }) => user === me.id),
    prompts: world.prompts.get(direct.id) ?? [],
    commands: installation.commands,
    messageShortcuts: installation.shortcuts.filter(({ type }) => type === 'message').map(({ name }) => name),
    globalShortcuts: installation.shortcuts.filter(({ type }) => type === 'global').map(({ name }) => name),
    faults,
  };
}

/** What the page must know of something that happened; undefined when nobody sees it. */
export function eventOf(entry: Entry, me: string): PageEvent | undefined {
  switch (entry.kind) {
    case 'posted':
    case 'updated':
      if (!isFor(entry.message, me)) return undefined;
      return { kind: 'message', message: entry.message, isNew: entry.kind === 'posted' };
    case 'deleted':
      return { kind: 'gone', ts: entry.message.ts };
    case 'opened':
    case 'changed':
      return entry.view.user === me ? { kind: 'view', view: entry.view } : undefined;
    case 'closed':
      return { kind: 'closed', id: entry.view.id };
    case 'prompts':
      return { kind: 'prompts', prompts: entry.prompts };
    case 'status':
      return { kind: 'status', thread: entry.thread, status: entry.status };
    default:
      return undefined;
  }
}

function isFor({ onlyFor }: Message, person: string): boolean {
  return onlyFor === undefined || onlyFor === person;
}
