import { asText } from './json.ts';
import type { Message } from './messages.ts';
import type { World } from './world.ts';

/**
 * What was said where, one line a message, for reading and for snapshots.
 *
 * @example
 * transcript(world)
 * // → ['#arbeidsmarkt Noor Wessels: @Krapte twente', '#arbeidsmarkt ↳ Krapte: In Twente … [section, data_table]']
 */
export function transcript(world: World): readonly string[] {
  return [...world.messages.values()].map((message) => {
    const arrow = message.thread ? ' ↳' : '';
    const only = message.onlyFor ? ` (only ${nameOf(world, message.onlyFor)})` : '';
    const types = message.blocks.map(({ type }) => asText(type)).join(', ');
    return `${placeOf(world, message)}${arrow} ${nameOf(world, message.author)}${only}: ${said(world, message)}${types && ` [${types}]`}`;
  });
}

function placeOf(world: World, { channel }: Message): string {
  const { kind, name } = world.channels.get(channel) ?? { kind: 'public', name: channel };
  return kind === 'direct' ? `direct with ${name}` : `#${name}`;
}

function nameOf(world: World, id: string): string {
  return id === world.app.botUser ? 'Krapte' : (world.people.get(id)?.realName ?? id);
}

function said(world: World, { text }: Message): string {
  return text.replace(/<@(\w+)>/g, (_, id: string) => `@${nameOf(world, id)}`);
}
