import type { Values } from '../views.ts';
import { chart } from './chart.ts';
import { button, type Child, h } from './dom.ts';
import { inputBlock } from './inputs.ts';
import { menu, optionsOf } from './menu.ts';
import { type Json, list, object, text, words } from './read.ts';
import { type NameOf, richText, textNodes } from './rich-text.ts';
import { dataTable, simpleTable } from './table.ts';

/** A click on an element of a block. */
export interface Clicked {
  readonly block: string;
  readonly action: string;
  readonly value?: string;
  readonly choose?: string | readonly string[];
}

/** What blocks need to know of where they stand. */
export interface Scene {
  readonly nameOf: NameOf;
  readonly click: (clicked: Clicked) => void;
  /** What is chosen and filled in, in a view. */
  readonly values: Values;
}

/** Blocks of a message or a view, as Slack shows them. */
export function blocksOf(blocks: readonly Json[], scene: Scene): readonly HTMLElement[] {
  return blocks.map((block) => blockOf(block, scene));
}

function blockOf(block: Json, scene: Scene): HTMLElement {
  const { nameOf } = scene;
  switch (block['type']) {
    case 'header':
      return h('h3', { class: 'header' }, words(block['text']));
    case 'section':
      return section(block, scene);
    case 'context':
      return h('div', { class: 'context' }, ...list(block['elements']).map((each) => contextPart(each, nameOf)));
    case 'divider':
      return h('hr');
    case 'actions':
    case 'context_actions':
      return h('div', { class: 'actions' }, ...elementsOf(block, list(block['elements']), scene));
    case 'data_table':
      return dataTable(block, nameOf);
    case 'table':
      return simpleTable(block, nameOf);
    case 'data_visualization':
      return chart(block);
    case 'rich_text':
      return richText(block, nameOf);
    case 'input':
      return inputBlock(block, scene.values);
    case 'card':
      return card(block, text(block['block_id']), scene);
    case 'carousel':
      return h(
        'ul',
        { class: 'carousel' },
        ...list(block['elements']).map((each) => h('li', {}, card(each, text(block['block_id']), scene))),
      );
    case 'alert':
      return h('div', { class: 'alert', role: 'note' }, ...textNodes(block['text'], nameOf));
    case 'markdown':
      return h('div', { class: 'section' }, text(block['text']));
    default:
      return h('p', { class: 'unknown' }, `Dit blok kan deze pagina niet tonen: ${text(block['type'])}`);
  }
}

function section(block: Json, scene: Scene): HTMLElement {
  const fields = list(block['fields']);
  const accessory = block['accessory'];
  return h(
    'div',
    { class: 'section' },
    h(
      'div',
      {},
      block['text'] !== undefined && h('p', {}, ...textNodes(block['text'], scene.nameOf)),
      fields.length > 0 &&
        h('div', { class: 'fields' }, ...fields.map((field) => h('p', {}, ...textNodes(field, scene.nameOf)))),
    ),
    accessory !== undefined && h('div', { class: 'accessory' }, ...elementsOf(block, [object(accessory)], scene)),
  );
}

function contextPart(element: Json, nameOf: NameOf): HTMLElement {
  if (element['type'] === 'image') return h('span', {}, text(element['alt_text']));
  return h('p', {}, ...textNodes(element, nameOf));
}

/** A card of its own, or in a row: what is in it acts under the block of the row. */
function card(block: Json, blockId: string, scene: Scene): HTMLElement {
  const own = text(block['block_id']) || blockId;
  const part = (name: string, kind: 'h4' | 'p') =>
    block[name] !== undefined && h(kind, { class: name }, ...textNodes(block[name], scene.nameOf));
  const actions = elementsOf({ block_id: own }, list(block['actions']), scene);
  return h(
    'div',
    { class: 'card' },
    part('title', 'h4'),
    part('subtitle', 'p'),
    part('body', 'p'),
    part('subtext', 'p'),
    actions.length > 0 && h('div', { class: 'actions' }, ...actions),
  );
}

function elementsOf(block: Json, elements: readonly Json[], scene: Scene): readonly Child[] {
  return elements.flatMap((element) => elementOf(text(block['block_id']), element, scene));
}

function elementOf(block: string, element: Json, scene: Scene): readonly Child[] {
  const action = text(element['action_id']);
  switch (element['type']) {
    case 'button':
      return [blockButton(block, element, scene)];
    case 'feedback_buttons':
      return [feedback(block, action, element, scene)];
    case 'static_select': {
      const label = words(element['placeholder']) || 'Kies';
      const chosen = object(scene.values[block]?.[action]?.['selected_option'] ?? element['initial_option'])['value'];
      const choose = ({ value }: { value: string }) => scene.click({ block, action, choose: value });
      return [menu(label, optionsOf(element), chosen === undefined ? undefined : text(chosen), choose)];
    }
    case 'multi_static_select':
      return [several(block, action, element, scene)];
    default:
      return [h('span', { class: 'unknown' }, `Onbekend onderdeel: ${text(element['type'])}`)];
  }
}

function blockButton(block: string, element: Json, scene: Scene): HTMLElement {
  const label = words(element['text']);
  const url = text(element['url']);
  if (/^https?:/.test(url)) return h('a', { class: 'button', href: url, rel: 'noreferrer', target: '_blank' }, label);
  const { value } = element;
  const attributes = { class: `button ${text(element['style'])}`.trim(), 'aria-label': spoken(element, label) };
  return button(label, attributes, () =>
    scene.click({ block, action: text(element['action_id']), ...(value !== undefined && { value: text(value) }) }),
  );
}

/**
 * What a screen reader says; nothing of its own when that is the label itself. What one sees is always in it: who steers
 * by voice says what stands on the button.
 */
function spoken(element: Json, label: string): string | undefined {
  const own = text(element['accessibility_label']);
  if (own === '' || own === label) return undefined;
  return own.toLowerCase().includes(label.toLowerCase()) ? own : `${label}: ${own}`;
}

/** Whether the answer helped: shows which of the two was pressed. */
function feedback(block: string, action: string, element: Json, scene: Scene): HTMLElement {
  const choices = [element['positive_button'], element['negative_button']].map(object).map((choice) => {
    const value = text(choice['value']);
    const label = words(choice['text']);
    const attributes = { class: 'button feedback', 'aria-label': spoken(choice, label), 'aria-pressed': 'false' };
    const pressed = button(label, attributes, () => {
      for (const each of choices) each.setAttribute('aria-pressed', String(each === pressed));
      scene.click({ block, action, choose: value });
    });
    return pressed;
  });
  return h('span', { class: 'feedback-pair' }, ...choices);
}

/** A menu with several choices outside a form: each change is told. */
function several(block: string, action: string, element: Json, scene: Scene): HTMLElement {
  const boxes = optionsOf(element).map(({ label, value }) => ({
    value,
    label,
    box: h('input', { type: 'checkbox', value }),
  }));
  const chosen = () => boxes.filter(({ box }) => box.checked).map(({ value }) => value);
  for (const { box } of boxes) box.addEventListener('change', () => scene.click({ block, action, choose: chosen() }));
  return h(
    'fieldset',
    {},
    h('legend', {}, words(element['placeholder'])),
    ...boxes.map(({ box, label }) => h('label', {}, box, label)),
  );
}
