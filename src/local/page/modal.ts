import type { OpenView } from '../views.ts';
import { blocksOf, type Clicked } from './blocks.ts';
import { button, h } from './dom.ts';
import { fieldsIn, showErrors } from './inputs.ts';
import { words } from './read.ts';
import { perform } from './server.ts';
import { isShown, whyPanel } from './why.ts';

interface Shown {
  readonly id: string;
  readonly content: string;
}

/** Why the bot said what the window shows: looked up when somebody wants to know. */
function why(id: string): HTMLElement {
  const place = h('div');
  const details = h('details', {}, h('summary', {}, 'Waarom dit antwoord?'), place);
  details.addEventListener('toggle', () => {
    if (details.open) void whyPanel(id).then((content) => place.replaceChildren(...content.filter(isShown)));
  });
  return details;
}

/** The window in front of everything: shows the modal on top, or nothing. */
export function createModal(nameOf: (id: string) => string, notice: (text: string) => void) {
  const dialog = h('dialog', { 'aria-labelledby': 'modal-title' });
  let shown: Shown | undefined;
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    dismiss();
  });
  return { element: dialog, show };

  function show(view: OpenView | undefined): void {
    if (!view) {
      shown = undefined;
      if (dialog.open) dialog.close();
      return;
    }
    const next = { id: view.id, content: JSON.stringify([view.content, view.blocks]) };
    // What was filled in came back: nothing to see.
    if (shown?.id === next.id && shown.content === next.content) return;
    shown = next;
    build(view);
    if (!dialog.open) dialog.showModal();
    const first = dialog.querySelector<HTMLElement>('[autofocus]') ?? dialog.querySelector<HTMLElement>('#modal-title');
    first?.focus();
  }

  function build({ id, content, blocks, values }: OpenView): void {
    const submit = words(content['submit']);
    const scene = {
      nameOf,
      values,
      click: (clicked: Clicked) => void act({ act: 'click', target: id, ...clicked }),
    };
    const form = h(
      'form',
      { novalidate: true, class: 'modal-form' },
      h('div', { class: 'modal-body' }, ...blocksOf(blocks, scene), content['callback_id'] === 'answer' && why(id)),
      h(
        'div',
        { class: 'modal-foot' },
        button(words(content['close']) || 'Sluiten', { class: 'button' }, dismiss),
        submit !== '' && h('button', { type: 'submit', class: 'button primary' }, submit),
      ),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void send(form);
    });
    dialog.replaceChildren(
      h('h2', { id: 'modal-title', class: 'modal-title', tabindex: -1 }, words(content['title'])),
      form,
    );
  }

  async function send(form: HTMLElement): Promise<void> {
    const { notice: said, missing = [], errors = {} } = await perform({ act: 'submit', fields: { ...fieldsIn(form) } });
    if (said) notice(said);
    showErrors(form, { ...Object.fromEntries(missing.map((action) => [action, 'Vul dit veld in.'])), ...errors });
  }

  async function act(doing: Parameters<typeof perform>[0]): Promise<void> {
    const { notice: said } = await perform(doing);
    if (said) notice(said);
  }

  function dismiss(): void {
    void act({ act: 'dismiss' });
  }
}
