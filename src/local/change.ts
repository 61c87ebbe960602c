import type { Message } from './messages.ts';
import type { OpenView } from './views.ts';
import type { World } from './world.ts';

type NewMessage = Omit<Message, 'ts' | 'edited'>;

/** Adds a message to a conversation. The app hears what it is subscribed to, its own messages included, as in Slack. */
export function addMessage(world: World, content: NewMessage): Message {
  const message: Message = { ts: world.clock.nextTs(), edited: false, ...content };
  world.messages.set(message.ts, message);
  world.journal.add({ kind: 'posted', message });
  return message;
}

export function replaceMessage(world: World, message: Message, content: Partial<NewMessage>): Message {
  const changed: Message = { ...message, ...content, edited: true };
  world.messages.set(message.ts, changed);
  world.journal.add({ kind: 'updated', message: changed });
  return changed;
}

export function removeMessage(world: World, message: Message): void {
  world.messages.delete(message.ts);
  world.journal.add({ kind: 'deleted', message });
}

export function openView(world: World, content: Omit<OpenView, 'id' | 'hash'>): OpenView {
  const view: OpenView = { id: world.nextId('V'), hash: world.clock.nextTs(), ...content };
  world.views.set(view.id, view);
  world.journal.add({ kind: 'opened', view });
  return view;
}

export function changeView(world: World, view: OpenView, content: Partial<OpenView>): OpenView {
  const changed: OpenView = { ...view, ...content, hash: world.clock.nextTs() };
  world.views.set(view.id, changed);
  world.journal.add({ kind: 'changed', view: changed });
  return changed;
}

export function closeView(world: World, view: OpenView): void {
  world.views.delete(view.id);
  world.journal.add({ kind: 'closed', view });
}
