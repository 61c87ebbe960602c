import type { Message } from '../messages.ts';
import type { Act } from '../show/acts.ts';
import { createComposer } from './composer.ts';
import type { Doing } from './doing.ts';
import { button, h } from './dom.ts';
import { createMessageList } from './message-list.ts';
import { repliesTo, type State } from './state.ts';
import { whyPanel } from './why.ts';

const mention = '@Krapte ';

/** What stands beside the conversation: the thread under a message, or why the bot said something. */
export function createAside(state: State, doing: Doing, act: (act: Act) => Promise<void>) {
  const element = h('aside', { hidden: true });
  const list = createMessageList('Berichten in dit gesprek', state, doing, true);
  let thread: string | undefined;
  let back: HTMLElement | undefined;
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  });
  return { element, showThread, showWhy, changed, refresh, close };

  function showThread(ts: string): void {
    if (thread === ts) refresh();
    else begin(ts);
  }

  function begin(ts: string): void {
    const root = state.messages.get(ts);
    if (!root) return;
    thread = ts;
    const channel = state.start.channels.find(({ id }) => id === root.channel);
    const isForBot = channel?.kind === 'direct';
    const isHeard = !isForBot && channel?.withBot === true;
    const composer = createComposer('Antwoord', [], (text) => {
      void act({ act: 'write', in: isForBot ? 'direct' : (channel?.name ?? ''), text, thread: ts });
      if (isHeard) composer.fill(mention);
    });
    const hint = isForBot ? 'Vraag hier door.' : isHeard ? 'Vraag door met @Krapte.' : 'Krapte leest hier niet mee.';
    open('Gesprek', h('p', { class: 'hint' }, hint), list.element, composer.element);
    refresh();
    if (isHeard) composer.fill(mention);
    composer.focus();
  }

  function showWhy(ts: string): void {
    thread = undefined;
    void whyPanel(ts).then((content) => {
      open('Waarom dit antwoord?', h('div', { class: 'why' }, ...content));
      element.querySelector<HTMLElement>('h2')?.focus();
    });
  }

  function open(title: string, ...content: HTMLElement[]): void {
    const focused = document.activeElement;
    if (element.hidden && focused instanceof HTMLElement) back = focused;
    element.hidden = false;
    element.setAttribute('aria-label', title);
    element.replaceChildren(
      h('div', { class: 'aside-top' }, h('h2', { tabindex: -1 }, title), button('Sluiten', { class: 'button' }, close)),
      ...content,
    );
  }

  function changed(message: Message): void {
    if (thread === undefined || (message.thread !== thread && message.ts !== thread)) return;
    list.change(message, message.ts !== thread);
  }

  function refresh(): void {
    const root = thread === undefined ? undefined : state.messages.get(thread);
    if (root) list.show([root, ...repliesTo(state, root.ts)]);
  }

  function close(): void {
    if (element.hidden) return;
    thread = undefined;
    element.hidden = true;
    element.replaceChildren();
    back?.focus();
  }
}
