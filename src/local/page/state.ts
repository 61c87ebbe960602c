import type { Message } from '../messages.ts';
import type { PageChannel, PageEvent, Snapshot } from '../show/protocol.ts';
import type { OpenView } from '../views.ts';

/** What the page knows: the first snapshot, kept up to date. */
export interface State {
  readonly start: Snapshot;
  readonly messages: Map<string, Message>;
  readonly views: Map<string, OpenView>;
  /** What the bot says that it is doing, by thread. */
  readonly statuses: Map<string, string>;
  readonly unread: Map<string, number>;
  prompts: Snapshot['prompts'];
  faults: readonly string[];
}

export function createState(start: Snapshot): State {
  return {
    start,
    messages: new Map(start.messages.map((message) => [message.ts, message])),
    views: new Map(start.views.map((view) => [view.id, view])),
    statuses: new Map(),
    unread: new Map(),
    prompts: start.prompts,
    faults: start.faults,
  };
}

/** Takes over a change. */
export function apply(state: State, event: Exclude<PageEvent, Snapshot>): void {
  switch (event.kind) {
    case 'message':
      state.messages.set(event.message.ts, event.message);
      if (event.message.fromBot && event.message.thread) state.statuses.delete(event.message.thread);
      return;
    case 'gone':
      state.messages.delete(event.ts);
      return;
    case 'view':
      state.views.set(event.view.id, event.view);
      return;
    case 'closed':
      state.views.delete(event.id);
      return;
    case 'prompts':
      state.prompts = event.prompts;
      return;
    case 'status':
      state.statuses.set(event.thread, event.status);
      return;
    case 'knowledge':
      state.faults = event.faults;
  }
}

/** Who or what has an id: a person, the bot, or a channel. */
export function nameOf({ start }: State, id: string): string {
  if (id === start.botUser) return 'Krapte';
  return (
    start.people.find((person) => person.id === id)?.realName ??
    start.channels.find((channel) => channel.id === id)?.name ??
    id
  );
}

export function titleOf({ kind, name }: PageChannel): string {
  return kind === 'direct' ? 'Krapte' : `#${name}`;
}

/** Messages that stand in a channel itself, oldest first. */
export function inChannel({ messages }: State, channel: string): readonly Message[] {
  return [...messages.values()].filter((message) => message.channel === channel && !message.thread).sort(byTime);
}

/** Messages under a message. */
export function repliesTo({ messages }: State, ts: string): readonly Message[] {
  return [...messages.values()].filter((message) => message.thread === ts).sort(byTime);
}

export function modalOf({ views }: State): OpenView | undefined {
  return [...views.values()].findLast(({ kind }) => kind === 'modal');
}

export function homeOf({ views }: State): OpenView | undefined {
  return [...views.values()].find(({ kind }) => kind === 'home');
}

function byTime(a: Message, b: Message): number {
  return a.ts < b.ts ? -1 : 1;
}
