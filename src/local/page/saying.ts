import type { Message } from '../messages.ts';
import { button, h } from './dom.ts';
import { nameOf, type State } from './state.ts';

const longest = 300;

/** What the page itself says: to a screen reader, in a note that goes away, and about faults in the knowledge. */
export function createSaying(state: State) {
  const live = h('div', { class: 'hidden', 'aria-live': 'polite' });
  const note = h('div', { class: 'note', role: 'status', hidden: true });
  const faults = h('section', { class: 'faults', role: 'alert', 'aria-label': 'Fouten in de kennis', hidden: true });
  let timer = 0;
  return { element: h('div', {}, live, note), faults, announce, notice, showFaults };

  /** Says a new message, or its first words: all of it can be read where it stands. */
  function announce({ author, text, onlyFor }: Message): void {
    const only = onlyFor ? ', alleen zichtbaar voor u' : '';
    const first = text.split('\n\n')[0] ?? '';
    live.replaceChildren(h('p', {}, `${nameOf(state, author)}${only}: ${first.slice(0, longest)}`));
  }

  function notice(text: string): void {
    clearTimeout(timer);
    const close = button('Sluiten', { class: 'button' }, () => {
      note.hidden = true;
    });
    note.hidden = false;
    note.replaceChildren(h('p', { class: 'note-text' }, text), close);
    timer = setTimeout(() => {
      note.hidden = true;
    }, 12_000);
  }

  /** @param isRead the knowledge was just read again */
  function showFaults(isRead = false): void {
    faults.hidden = state.faults.length === 0;
    if (state.faults.length > 0) {
      faults.replaceChildren(
        h('p', {}, h('strong', {}, 'De kennis op schijf heeft een fout. Krapte antwoordt met de vorige kennis.')),
        h('ul', {}, ...state.faults.map((fault) => h('li', {}, fault))),
      );
    } else if (isRead) {
      notice('De kennis is opnieuw gelezen. Krapte antwoordt met de nieuwe kennis.');
    }
  }
}
