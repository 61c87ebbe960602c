import type { Message } from '../messages.ts';
import type { Act } from '../show/acts.ts';
import type { PageEvent, Snapshot } from '../show/protocol.ts';
import { createAside } from './aside.ts';
import { createMain } from './conversation.ts';
import type { Doing } from './doing.ts';
import { h } from './dom.ts';
import { createModal } from './modal.ts';
import { createSaying } from './saying.ts';
import { perform } from './server.ts';
import { createSidebar } from './sidebar.ts';
import { apply, createState, modalOf, nameOf } from './state.ts';

/** A reply that comes this soon after one did something is what one waits for. */
const soon = 3000;

/** The page: a list of conversations, one of them, beside it a thread or an explanation, and a window in front. */
export function createApp(start: Snapshot) {
  const state = createState(start);
  const saying = createSaying(state);
  let done = 0;
  const act = async (what: Act) => {
    done = Date.now();
    const { notice } = await perform(what);
    if (notice) saying.notice(notice);
  };
  const doing: Doing = {
    click: (target, clicked) => void act({ act: 'click', target, ...clicked }),
    messageShortcut: (name, message) => void act({ act: 'messageShortcut', name, message }),
    openThread: (ts) => aside.showThread(ts),
    openWhy: (ts) => aside.showWhy(ts),
  };
  const names = (id: string) => nameOf(state, id);
  const modal = createModal(names, saying.notice);
  const aside = createAside(state, doing, act);
  const main = createMain(state, doing, act);
  const sidebar = createSidebar(state, (channel) => go(channel));
  document.body.replaceChildren(
    h('a', { href: '#conversation', class: 'skip' }, 'Naar het gesprek'),
    sidebar.top((name) => void act({ act: 'globalShortcut', name })),
    saying.faults,
    h('div', { class: 'columns' }, sidebar.element, main.element, aside.element),
    modal.element,
    saying.element,
  );
  go(state.start.channels[0]?.id ?? '');
  modal.show(modalOf(state));
  saying.showFaults();
  return { receive };

  function go(channel: string): void {
    state.unread.delete(channel);
    aside.close();
    main.show(channel);
    sidebar.show(channel);
  }

  function receive(event: Exclude<PageEvent, Snapshot>): void {
    apply(state, event);
    switch (event.kind) {
      case 'message':
        showMessage(event.message, event.isNew);
        break;
      case 'gone':
      case 'status':
      case 'prompts':
        main.refresh();
        aside.refresh();
        break;
      case 'view':
      case 'closed':
        modal.show(modalOf(state));
        main.homeChanged();
        break;
      case 'knowledge':
        saying.showFaults(true);
        main.knowledgeChanged();
    }
  }

  function showMessage(message: Message, isNew: boolean): void {
    const { channel, thread, fromBot } = message;
    if (isNew && fromBot) saying.announce(message);
    if (channel !== main.channel()) {
      if (isNew) state.unread.set(channel, (state.unread.get(channel) ?? 0) + 1);
      sidebar.show(main.channel());
      return;
    }
    const isAwaited = isNew && Date.now() - done < soon;
    if (isAwaited && fromBot && thread) aside.showThread(thread);
    main.changed(message, isNew);
    aside.changed(message);
  }
}
