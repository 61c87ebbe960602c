import { completionsFor } from './completion.ts';
import { button, h, newId } from './dom.ts';

export interface Composer {
  readonly element: HTMLElement;
  fill(text: string): void;
  focus(): void;
}

/** A field to write in, with completion of commands and the bot's name. Enter sends; Shift and Enter begin a new line. */
export function createComposer(label: string, commands: readonly string[], send: (text: string) => void): Composer {
  const id = newId('composer');
  const field = h('textarea', {
    id,
    rows: 1,
    placeholder: label,
    maxlength: 12_000,
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': `${id}-list`,
    'aria-describedby': `${id}-help`,
  });
  const box = h('ul', {
    id: `${id}-list`,
    role: 'listbox',
    class: 'completions',
    'aria-label': 'Suggesties',
    hidden: true,
  });
  const help = h('p', { class: 'hint', id: `${id}-help` }, 'Enter verstuurt. Pijltjes kiezen een suggestie.');
  let shown: readonly string[] = [];
  let active = -1;
  field.addEventListener('input', suggest);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (press(event.key, event.shiftKey)) event.preventDefault();
  });
  return {
    element: h(
      'div',
      { class: 'composer' },
      h('label', { for: id, class: 'hidden' }, label),
      box,
      h('div', { class: 'writing' }, field, button('Verstuur', { class: 'button primary' }, submit)),
      help,
    ),
    fill,
    focus: () => field.focus(),
  };

  /** True when the key meant something here. */
  function press(key: string, isNewLine: boolean): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') return move(key === 'ArrowDown' ? 1 : -1);
    if (key === 'Escape' && shown.length > 0) {
      close();
      return true;
    }
    if (key === 'Tab') return take();
    if (key === 'Enter' && !isNewLine) {
      if (!take()) submit();
      return true;
    }
    return false;
  }

  function move(by: number): boolean {
    if (shown.length === 0) return false;
    active = (active + by + shown.length) % shown.length;
    for (const [index, item] of [...box.children].entries())
      item.setAttribute('aria-selected', String(index === active));
    field.setAttribute('aria-activedescendant', `${id}-${active}`);
    return true;
  }

  /** Takes over the suggestion that is marked. */
  function take(): boolean {
    const chosen = shown[active];
    if (chosen === undefined) return false;
    fill(chosen);
    return true;
  }

  function fill(text: string): void {
    field.value = text;
    field.focus();
    suggest();
  }

  function submit(): void {
    const text = field.value.trim();
    field.focus();
    if (text === '') return;
    field.value = '';
    suggest();
    send(text);
  }

  function suggest(): void {
    field.rows = Math.min(field.value.split('\n').length, 8);
    const found = completionsFor(field.value, commands);
    shown = found.map(({ insert }) => insert);
    active = -1;
    field.removeAttribute('aria-activedescendant');
    box.hidden = found.length === 0;
    box.replaceChildren(
      ...found.map(({ label: name, hint, insert }, index) => {
        const item = h(
          'li',
          { role: 'option', id: `${id}-${index}`, 'aria-selected': 'false' },
          h('strong', {}, name),
          ` ${hint}`,
        );
        // Before the field loses its focus.
        item.addEventListener('mousedown', (event) => {
          event.preventDefault();
          fill(insert);
        });
        return item;
      }),
    );
  }

  function close(): void {
    shown = [];
    active = -1;
    box.hidden = true;
  }
}
