import { button, h, newId } from './dom.ts';
import { list, object, text, words } from './read.ts';

export interface MenuOption {
  readonly label: string;
  readonly value: string;
}

/** The options of a menu, those in groups included. */
export function optionsOf(element: Readonly<Record<string, unknown>>): readonly MenuOption[] {
  const groups = list(element['option_groups']).flatMap((group) => list(group['options']));
  return [...list(element['options']), ...groups].map((option) => ({
    label: words(option['text']),
    value: text(option['value']),
  }));
}

/**
 * A menu whose choice does something at once. A native `select` would do it at every press of an arrow key; here one looks
 * around first and then chooses.
 */
export function menu(
  label: string,
  options: readonly MenuOption[],
  chosen: string | undefined,
  choose: (option: MenuOption) => void,
): HTMLElement {
  const id = newId('menu');
  let active = Math.max(
    options.findIndex(({ value }) => value === chosen),
    0,
  );
  const face = h('span', { id: `${id}-face` }, options.find(({ value }) => value === chosen)?.label ?? label);
  const items = options.map((option, index) => {
    const item = h('li', { role: 'option', id: `${id}-${index}` }, option.label);
    item.addEventListener('click', () => pick(index));
    return item;
  });
  const box = h('ul', { role: 'listbox', id, hidden: true, tabindex: -1, 'aria-label': label }, ...items);
  const open = button(
    '',
    { class: 'menu', 'aria-haspopup': 'listbox', 'aria-expanded': 'false', 'aria-label': '' },
    () => (box.hidden ? show() : hide()),
  );
  open.append(face);
  name();
  box.addEventListener('keydown', (event) => {
    const steps = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: items.length - 1 };
    const next: unknown = object(steps)[event.key];
    if (typeof next === 'number') mark(next);
    else if (event.key === 'Enter' || event.key === ' ') pick(active);
    else if (event.key === 'Escape') hide(true);
    else if (event.key === 'Tab') return hide();
    else find(event.key);
    event.preventDefault();
    event.stopPropagation();
  });
  box.addEventListener('focusout', () => hide());
  return h('span', { class: 'menu-place' }, open, box);

  function show(): void {
    box.hidden = false;
    open.setAttribute('aria-expanded', 'true');
    box.focus();
    mark(active);
  }

  function hide(back = false): void {
    if (box.hidden) return;
    box.hidden = true;
    open.setAttribute('aria-expanded', 'false');
    if (back) open.focus();
  }

  function mark(index: number): void {
    active = Math.min(Math.max(index, 0), items.length - 1);
    for (const [place, item] of items.entries()) item.setAttribute('aria-selected', String(place === active));
    box.setAttribute('aria-activedescendant', `${id}-${active}`);
    items[active]?.scrollIntoView({ block: 'nearest' });
  }

  function find(key: string): void {
    if (key.length !== 1) return;
    const begins = ({ label: name }: MenuOption) => name.toLowerCase().startsWith(key.toLowerCase());
    const after = options.findIndex((option, index) => index > active && begins(option));
    const found = after >= 0 ? after : options.findIndex(begins);
    if (found >= 0) mark(found);
  }

  function pick(index: number): void {
    const option = options[index];
    hide(true);
    if (!option) return;
    active = index;
    face.textContent = option.label;
    name();
    choose(option);
  }

  function name(): void {
    const shown = face.textContent ?? '';
    open.setAttribute('aria-label', shown === label ? label : `${label}: ${shown}`);
  }
}
