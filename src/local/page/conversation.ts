import type { Message } from '../messages.ts';
import type { Act } from '../show/acts.ts';
import { blocksOf, type Clicked } from './blocks.ts';
import { examples } from './completion.ts';
import { type Composer, createComposer } from './composer.ts';
import type { Doing } from './doing.ts';
import { button, h } from './dom.ts';
import { createMessageList } from './message-list.ts';
import { homeOf, inChannel, nameOf, type State, titleOf } from './state.ts';

type Tab = 'messages' | 'home';

const tries = examples.slice(0, 4);

/** The conversation in the middle: its messages and a field to write in, or the home tab of the bot. */
export function createMain(state: State, doing: Doing, act: (act: Act) => Promise<void>) {
  const list = createMessageList('Berichten', state, doing, false);
  const element = h('main', { id: 'conversation', tabindex: -1 });
  let channel = '';
  let tab: Tab = 'messages';
  let composer: Composer | undefined;
  let shownHome = '';
  return { element, show, changed, refresh, homeChanged, knowledgeChanged, channel: () => channel };

  function show(id: string, chosen: Tab = 'messages'): void {
    channel = id;
    tab = chosen;
    const found = state.start.channels.find((each) => each.id === id);
    if (!found) return;
    const isDirect = found.kind === 'direct';
    if (isDirect) void act({ act: 'open', tab });
    const title = titleOf(found);
    document.title = `${title} – Krapte`;
    const where = isDirect ? 'direct' : found.name;
    composer = createComposer(isDirect ? 'Bericht aan Krapte' : `Bericht in ${title}`, state.start.commands, (text) => {
      void act({ act: 'write', in: where, text });
    });
    element.replaceChildren(
      h('div', { class: 'place' }, h('h1', {}, title), isDirect && tabs(), h('p', {}, about(isDirect, found.withBot))),
      ...(tab === 'home' ? [home()] : [list.element, suggestions(isDirect, where), composer.element]),
    );
    list.show(inChannel(state, channel));
    if (tab === 'messages') composer.focus();
  }

  function tabs(): HTMLElement {
    const to = (name: string, to_: Tab) =>
      button(name, { class: 'tab', 'aria-current': tab === to_ && 'page' }, () => {
        show(channel, to_);
        element.querySelector<HTMLElement>('.tab[aria-current]')?.focus();
      });
    return h(
      'div',
      { class: 'tabs', role: 'group', 'aria-label': 'Onderdelen van Krapte' },
      to('Berichten', 'messages'),
      to('Home', 'home'),
    );
  }

  function suggestions(isDirect: boolean, where: string): HTMLElement {
    const chips = isDirect
      ? state.prompts.map(({ title, message }) =>
          button(title, { class: 'chip' }, () => {
            void act({ act: 'write', in: where, text: message });
            composer?.focus();
          }),
        )
      : tries.map((example) =>
          button(`/krapte ${example}`, { class: 'chip' }, () => composer?.fill(`/krapte ${example}`)),
        );
    return h('div', { class: 'chips', role: 'group', 'aria-label': 'Probeer' }, h('span', {}, 'Probeer:'), ...chips);
  }

  function home(): HTMLElement {
    const view = homeOf(state);
    shownHome = JSON.stringify(view?.blocks);
    const scene = {
      nameOf: (id: string) => nameOf(state, id),
      values: view?.values ?? {},
      click: (clicked: Clicked) => doing.click(view?.id ?? '', clicked),
    };
    const blocks = view ? blocksOf(view.blocks, scene) : [h('p', {}, 'Krapte maakt deze pagina klaar.')];
    return h('section', { class: 'home', 'aria-label': 'Home' }, h('h2', { class: 'hidden' }, 'Home'), ...blocks);
  }

  function homeChanged(): void {
    if (tab !== 'home' || shownHome === JSON.stringify(homeOf(state)?.blocks)) return;
    element.querySelector('.home')?.replaceWith(home());
  }

  /** With new knowledge the home tab is asked for again. */
  function knowledgeChanged(): void {
    if (tab === 'home') void act({ act: 'open', tab });
  }

  function changed(message: Message, isNew: boolean): void {
    const root = message.thread ? state.messages.get(message.thread) : message;
    if (root) list.change(root, isNew && !message.thread);
  }

  function refresh(): void {
    list.show(inChannel(state, channel));
    const chips = element.querySelector('.chips');
    const found = state.start.channels.find((each) => each.id === channel);
    if (chips && found)
      chips.replaceWith(suggestions(found.kind === 'direct', found.kind === 'direct' ? 'direct' : found.name));
  }
}

function about(isDirect: boolean, withBot: boolean): string {
  if (isDirect) return 'Stel hier uw vraag. Alleen u en Krapte lezen mee.';
  return withBot
    ? 'Typ /krapte en uw vraag, noem @Krapte, of controleer een bericht.'
    : 'Krapte zit niet in dit kanaal. /krapte en ‘Controleer feiten’ werken hier ook.';
}
