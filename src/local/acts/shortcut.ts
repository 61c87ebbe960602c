import type { Delivery } from '../delivery.ts';
import type { InstalledShortcut } from '../installation.ts';
import type { Message } from '../messages.ts';
import { asPayload } from '../methods/chat.ts';
import type { World } from '../world.ts';
import { type From, interact, placeOf, type Stage } from './act.ts';

/** A person chooses a shortcut from the menu of a message. Slack does not offer it on an ephemeral message. */
export async function messageShortcut(stage: Stage, name: string, message: Message, from: From): Promise<Delivery> {
  const { world } = stage;
  if (message.onlyFor) throw new Error('Cannot use a shortcut on an ephemeral message');
  const shortcut = installed(world, 'message', name);
  if (!shortcut) return { outcome: 'notSubscribed' };
  const { person } = placeOf(stage, from);
  const channel = world.channels.get(message.channel);
  const payload = {
    type: 'message_action',
    callback_id: shortcut.callbackId,
    trigger_id: world.triggers.issue(person.id),
    // About the place and not about the message: that is not the bot's to replace.
    response_url: world.responseUrls.issue({ channel: message.channel, user: person.id }),
    message_ts: message.ts,
    action_ts: world.clock.nextTs(),
    channel: { id: message.channel, name: channel?.kind === 'direct' ? 'directmessage' : channel?.name },
    message: asPayload(message),
  };
  return interact(stage, person, payload, name);
}

/** A person chooses a shortcut from the menu of the workspace. There is no conversation in it. */
export async function globalShortcut(stage: Stage, name: string, from: From): Promise<Delivery> {
  const shortcut = installed(stage.world, 'global', name);
  if (!shortcut) return { outcome: 'notSubscribed' };
  const { person } = placeOf(stage, from);
  const payload = {
    type: 'shortcut',
    callback_id: shortcut.callbackId,
    trigger_id: stage.world.triggers.issue(person.id),
    action_ts: stage.world.clock.nextTs(),
  };
  return interact(stage, person, payload, name);
}

function installed(
  { installation }: World,
  type: InstalledShortcut['type'],
  name: string,
): InstalledShortcut | undefined {
  if (!installation.botScopes.includes('commands')) return undefined;
  return installation.shortcuts.find((shortcut) => shortcut.type === type && shortcut.name === name);
}
