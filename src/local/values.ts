import { type Element, elementsIn, optionsOf, textOf } from './elements.ts';
import { asObject, asText, type JsonObject } from './json.ts';
import type { Values } from './views.ts';

/** What somebody fills in or chooses: a text, the value or label of an option, or several of them. */
export type Chosen = string | readonly string[];

const several = ['checkboxes', 'multi_static_select'];
const one = ['static_select', 'radio_buttons', 'overflow'];

/** The values of a view when it opens: what is set beforehand, or what was filled in before an update. */
export function initialValues(blocks: readonly JsonObject[], before: Values = {}): Values {
  const holding = elementsIn(blocks).filter(({ type, input }) => input || several.includes(type) || one.includes(type));
  return holding.reduce<Values>((values, element) => {
    const kept = before[element.blockId]?.[element.actionId];
    return withValue(values, element, kept ?? presetOf(element));
  }, {});
}

export function withValue(values: Values, { blockId, actionId }: Element, value: JsonObject): Values {
  return { ...values, [blockId]: { ...values[blockId], [actionId]: value } };
}

/** A choice as Slack sends it. Throws when the menu does not have it: nobody could have chosen it. */
export function chosenValue(element: Element, chosen: Chosen): JsonObject {
  const { type, content } = element;
  const all = typeof chosen === 'string' ? [chosen] : chosen;
  if (several.includes(type)) return { type, selected_options: all.map((choice) => optionFor(content, choice)) };
  if (one.includes(type)) return { type, selected_option: optionFor(content, all[0] ?? '') };
  return { type, value: all.join('\n') };
}

export function isEmpty(value: JsonObject | undefined): boolean {
  const { value: text, selected_option: option, selected_options: options } = value ?? {};
  return !text && !option && !(Array.isArray(options) && options.length > 0);
}

function presetOf({ type, content }: Element): JsonObject {
  if (several.includes(type)) return { type, selected_options: content['initial_options'] ?? [] };
  if (one.includes(type)) return { type, selected_option: content['initial_option'] ?? null };
  return { type, value: content['initial_value'] ?? null };
}

function optionFor(content: JsonObject, choice: string): JsonObject {
  const options = optionsOf(content);
  const option =
    options.find((candidate) => asText(candidate['value']) === choice) ??
    options.find((candidate) => textOf(candidate['text']) === choice);
  if (!option)
    throw new Error(`Cannot choose "${choice}" from ${JSON.stringify(options.map((each) => each['value']))}`);
  return asObject(option);
}
