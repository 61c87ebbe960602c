import type { Message } from '../messages.ts';
import type { Doing } from './doing.ts';
import { h } from './dom.ts';
import { messageItem } from './message.ts';
import type { State } from './state.ts';

/** Messages under each other, the newest below. */
export function createMessageList(title: string, state: State, doing: Doing, isThread: boolean) {
  const items = h('ol', { class: 'messages' });
  const element = h(
    'section',
    { class: 'list', 'aria-label': title, tabindex: 0 },
    h('h2', { class: 'hidden' }, title),
    items,
  );
  return { element, show, change };

  function show(messages: readonly Message[]): void {
    items.replaceChildren(...messages.map((message) => messageItem(message, state, doing, isThread)));
    element.scrollTop = element.scrollHeight;
  }

  /** Puts a message in, or in the place of its earlier form; the new one comes into sight. */
  function change(message: Message, isNew: boolean): void {
    const item = messageItem(message, state, doing, isThread);
    const before = [...items.children].find((each) => each instanceof HTMLElement && each.dataset['ts'] === message.ts);
    if (before) before.replaceWith(item);
    else items.append(item);
    if (!isNew) return;
    const isTall = item.offsetHeight > element.clientHeight;
    element.scrollTop = isTall ? item.offsetTop - items.offsetTop : element.scrollHeight;
  }
}
