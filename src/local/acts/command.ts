import type { Delivery } from '../delivery.ts';
import { dispatch } from '../dispatch.ts';
import { asObject } from '../json.ts';
import type { Message } from '../messages.ts';
import { respondTo } from '../respond-to.ts';
import type { World } from '../world.ts';
import { type From, placeOf, type Stage } from './act.ts';

export interface CommandOutcome {
  readonly delivery: Delivery;
  /** What the app showed, if it showed something. */
  readonly message?: Message;
}

/** A person types `/krapte twente` in a conversation. */
export async function runCommand(stage: Stage, line: string, from: From): Promise<CommandOutcome> {
  const { world, deliver } = stage;
  const { person, channel } = placeOf(stage, from);
  const [, name = '', text = ''] = line.match(/^(\S+)\s?([\s\S]*)$/) ?? [];
  const { installation } = world;
  if (!installation.commands.includes(name) || !installation.botScopes.includes('commands')) {
    return { delivery: { outcome: 'notSubscribed' } };
  }
  const about = { channel: channel.id, user: person.id };
  const payload = {
    token: 'not-used',
    team_id: world.team.id,
    team_domain: world.team.domain,
    channel_id: channel.id,
    channel_name: channel.kind === 'direct' ? 'directmessage' : channel.name,
    user_id: person.id,
    user_name: person.name,
    command: name,
    text: escapeTyped(world, text),
    api_app_id: world.app.id,
    is_enterprise_install: 'false',
    response_url: world.responseUrls.issue(about),
    trigger_id: world.triggers.issue(person.id),
  };
  const delivery = await dispatch(world, deliver, { kind: 'slash_commands', payload, retry: 0 }, name);
  const response = delivery.outcome === 'acknowledged' ? asObject(delivery.response) : {};
  if (Object.keys(response).length === 0) return { delivery };
  const responded = respondTo(world, about, response);
  return { delivery, ...('message' in responded && responded.message && { message: responded.message }) };
}

/** What is typed, as Slack passes it on with `should_escape`: markup escaped, names of people and channels as links. */
export function escapeTyped(world: World, text: string): string {
  const people = new Map([...world.people.values()].map(({ name, id }) => [name, `<@${id}|${name}>`]));
  const channels = new Map([...world.channels.values()].map(({ name, id }) => [name, `<#${id}|${name}>`]));
  return escapeMarkup(text)
    .replace(/@(\w+)/g, (typed, name: string) => people.get(name) ?? typed)
    .replace(/#([\w-]+)/g, (typed, name: string) => channels.get(name) ?? typed);
}

export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
