import { button, h } from './dom.ts';
import { type State, titleOf } from './state.ts';

/** The bar at the top and the list of conversations. */
export function createSidebar(state: State, go: (channel: string) => void) {
  const places = h('div');
  const element = h('nav', { class: 'sidebar', 'aria-label': 'Gesprekken', id: 'conversations' }, places);
  const toggle = button(
    'Gesprekken',
    { class: 'button toggle', 'aria-expanded': 'false', 'aria-controls': 'conversations' },
    () => open(!element.classList.contains('open')),
  );
  return { element, top, show };

  function top(shortcut: (name: string) => void): HTMLElement {
    return h(
      'header',
      { class: 'top' },
      toggle,
      h(
        'p',
        { class: 'workspace' },
        h('strong', {}, 'Coalitie Overijssel'),
        h('span', {}, 'Proefomgeving op deze computer'),
      ),
      h(
        'div',
        { class: 'shortcuts' },
        ...state.start.globalShortcuts.map((name) => button(name, { class: 'button' }, () => shortcut(name))),
      ),
    );
  }

  function show(current: string): void {
    const { channels } = state.start;
    const group = (title: string, isDirect: boolean) => [
      h('h2', {}, title),
      h(
        'ul',
        {},
        ...channels
          .filter(({ kind }) => (kind === 'direct') === isDirect)
          .map((channel) => {
            const unread = state.unread.get(channel.id) ?? 0;
            const label = `${titleOf(channel)}${unread > 0 ? ` (${unread} nieuw)` : ''}`;
            const attributes = { 'aria-current': channel.id === current && 'page', class: unread > 0 && 'unread' };
            const go_ = button(label, attributes, () => {
              open(false);
              go(channel.id);
            });
            return h('li', {}, go_);
          }),
      ),
    ];
    places.replaceChildren(
      ...group('Kanalen', false),
      ...group('Apps', true),
      h('p', { class: 'me' }, `U bent ${state.start.me.realName}.`),
    );
  }

  function open(isOpen: boolean): void {
    element.classList.toggle('open', isOpen);
    toggle.setAttribute('aria-expanded', String(isOpen));
  }
}
