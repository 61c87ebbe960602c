import type { Values } from '../views.ts';
import { type Child, h, newId } from './dom.ts';
import { optionsOf } from './menu.ts';
import { type Json, list, number, object, text, words } from './read.ts';

/** A field of a form, with its label, hint and the place for what is wrong. */
export function inputBlock(block: Json, values: Values): HTMLElement {
  const element = object(block['element']);
  const action = text(element['action_id']);
  const id = newId('field');
  const label = `${words(block['label'])}${block['optional'] === true ? ' (mag leeg blijven)' : ''}`;
  const hint = words(block['hint']);
  const value = object(values[text(block['block_id'])]?.[action]);
  const described = [hint && `${id}-hint`, `${id}-error`].filter(Boolean).join(' ');
  const below: readonly Child[] = [
    hint !== '' && h('p', { class: 'hint', id: `${id}-hint` }, hint),
    h('p', { class: 'error', id: `${id}-error` }),
  ];
  const names = { 'data-action': action, class: 'field' };
  const kind = text(element['type']);
  if (kind === 'multi_static_select' || kind === 'checkboxes' || kind === 'radio_buttons') {
    const type = kind === 'radio_buttons' ? 'radio' : 'checkbox';
    const chosen = [value['selected_option'], ...list(value['selected_options'])].map((each) =>
      text(object(each)['value']),
    );
    const boxes = optionsOf(element).map((option) =>
      h(
        'label',
        {},
        h('input', { type, name: id, value: option.value, checked: chosen.includes(option.value) }),
        option.label,
      ),
    );
    return h('fieldset', { ...names, 'aria-describedby': described }, h('legend', {}, label), ...boxes, ...below);
  }
  return h('div', names, h('label', { for: id }, label), control(element, kind, id, described, value), ...below);
}

function control(element: Json, kind: string, id: string, described: string, value: Json): HTMLElement {
  const common = { id, 'aria-describedby': described, autofocus: element['focus_on_load'] === true };
  if (kind === 'static_select') {
    const chosen = object(value['selected_option'])['value'];
    const options = optionsOf(element).map((option) =>
      h('option', { value: option.value, selected: option.value === chosen }, option.label),
    );
    return h('select', common, h('option', { value: '' }, words(element['placeholder']) || 'Kies'), ...options);
  }
  const most = number(element['max_length']);
  const attributes = { ...common, placeholder: words(element['placeholder']), maxlength: most || undefined };
  if (element['multiline'] === true) return h('textarea', { ...attributes, rows: 4 }, text(value['value']));
  return h('input', { ...attributes, type: 'text', value: text(value['value']), autocomplete: 'off' });
}

/** What is filled in, by action. A menu without a choice is left out. */
export function fieldsIn(form: HTMLElement): Readonly<Record<string, string | readonly string[]>> {
  const fields = [...form.querySelectorAll<HTMLElement>('.field')].flatMap(
    (field): [string, string | readonly string[]][] => {
      const action = field.dataset['action'] ?? '';
      const boxes = [...field.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
      if (boxes.length > 0) return [[action, boxes.filter((box) => box.checked).map((box) => box.value)]];
      const radio = field.querySelector<HTMLInputElement>('input[type=radio]');
      const control = radio
        ? field.querySelector<HTMLInputElement>('input[type=radio]:checked')
        : field.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea');
      const isEmptyChoice = (control instanceof HTMLSelectElement || radio !== null) && !control?.value;
      return isEmptyChoice ? [] : [[action, control?.value ?? '']];
    },
  );
  return Object.fromEntries(fields);
}

/** Says at each field what is wrong, and goes to the first. Clears what was said before. */
export function showErrors(form: HTMLElement, errors: Readonly<Record<string, string>>): void {
  const wrong = [...form.querySelectorAll<HTMLElement>('.field')].filter((field) => {
    const error = errors[field.dataset['action'] ?? ''];
    const place = field.querySelector('.error');
    if (place) place.textContent = error ?? '';
    for (const control of field.querySelectorAll('input, select, textarea')) {
      if (error) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
    return error !== undefined;
  });
  wrong[0]?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
