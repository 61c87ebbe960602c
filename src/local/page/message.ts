import type { Message } from '../messages.ts';
import { blocksOf, type Clicked } from './blocks.ts';
import type { Doing } from './doing.ts';
import { button, type Child, h } from './dom.ts';
import { mrkdwnNodes } from './rich-text.ts';
import { nameOf, repliesTo, type State } from './state.ts';

/** A message with what one can do with it. In its thread it does not offer the thread again. */
export function messageItem(message: Message, state: State, doing: Doing, isInThread: boolean): HTMLLIElement {
  const { ts, author, fromBot, onlyFor, edited, thread, channel } = message;
  const name = nameOf(state, author);
  const clock = timeOf(ts);
  const scene = {
    nameOf: (id: string) => nameOf(state, id),
    values: {},
    click: (clicked: Clicked) => doing.click(ts, clicked),
  };
  const body = message.blocks.length > 0 ? blocksOf(message.blocks, scene) : [textOf(message, scene.nameOf)];
  const tool = (label: string, press: () => void) =>
    button(label, { class: 'tool', 'aria-label': `${label}: bericht van ${name}, ${clock}` }, press);
  const shortcuts = onlyFor ? [] : state.start.messageShortcuts;
  const tools: readonly Child[] = [
    ...shortcuts.map((shortcut) => tool(shortcut, () => doing.messageShortcut(shortcut, ts))),
    !isInThread && !onlyFor && tool('Antwoord in gesprek', () => doing.openThread(thread ?? ts)),
    fromBot && tool('Waarom dit antwoord?', () => doing.openWhy(ts)),
  ];
  return h(
    'li',
    { class: onlyFor ? 'message ephemeral' : 'message', 'data-ts': ts, 'data-channel': channel },
    h('span', { class: fromBot ? 'avatar bot' : 'avatar', 'aria-hidden': 'true' }, initials(name)),
    h(
      'div',
      { class: 'said' },
      h(
        'p',
        { class: 'by' },
        h('strong', {}, name),
        fromBot && h('span', { class: 'app' }, 'App'),
        h('time', { datetime: new Date(Number(ts) * 1000).toISOString() }, clock),
        onlyFor !== undefined && h('span', { class: 'only' }, 'Alleen zichtbaar voor u'),
        edited && h('span', { class: 'edited' }, '(bewerkt)'),
      ),
      ...body,
      !isInThread && replies(message, state, doing),
      h('div', { class: 'tools', role: 'group', 'aria-label': `Acties bij het bericht van ${name}` }, ...tools),
    ),
  );
}

function textOf({ text }: Message, names: (id: string) => string): HTMLElement {
  return h('div', { class: 'section' }, h('p', {}, ...mrkdwnNodes(text, names)));
}

/** `2 antwoorden`, and what the bot is doing in the thread. */
function replies({ ts }: Message, state: State, doing: Doing): Child {
  const count = repliesTo(state, ts).length;
  const status = state.statuses.get(ts);
  if (status) return h('p', { class: 'status' }, `Krapte ${status}`);
  if (count === 0) return undefined;
  const label = count === 1 ? '1 antwoord' : `${count} antwoorden`;
  return button(label, { class: 'replies' }, () => doing.openThread(ts));
}

function timeOf(ts: string): string {
  return new Date(Number(ts) * 1000).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
}

function initials(name: string): string {
  const parts = name.split(' ');
  return `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}
