import { asObject, asText, type JsonObject } from './json.ts';

/** Something in a block that a person can use: a button, a menu, a field. */
export interface Element {
  readonly blockId: string;
  readonly actionId: string;
  readonly type: string;
  readonly content: JsonObject;
  /** In an `input` block: filled in on submit. Optional when it may stay empty. */
  readonly input?: { readonly optional: boolean };
}

/** All elements in blocks, in reading order. */
export function elementsIn(blocks: readonly JsonObject[]): readonly Element[] {
  return blocks.flatMap((block) =>
    contentsIn(block).map((content) => ({
      blockId: asText(block['block_id']),
      actionId: asText(content['action_id']),
      type: asText(content['type']),
      content,
      ...(block['type'] === 'input' && { input: { optional: block['optional'] === true } }),
    })),
  );
}

/** What is written on an element, or on each of its choices: what a person would look for. */
export function labelsOf({ content }: Element): readonly string[] {
  const own = textOf(content['text']);
  const feedback = [content['positive_button'], content['negative_button']].map((button) =>
    textOf(asObject(button)['text']),
  );
  return [own, ...feedback, ...optionsOf(content).map((option) => textOf(option['text']))].filter(Boolean);
}

/** The options of a menu, those in groups included. */
export function optionsOf(content: JsonObject): readonly JsonObject[] {
  const groups = listOf(content['option_groups']).flatMap((group) => listOf(group['options']));
  return [...listOf(content['options']), ...groups];
}

export function textOf(text: unknown): string {
  return asText(asObject(text)['text']);
}

export function listOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

function contentsIn(part: JsonObject): JsonObject[] {
  const children = [part['accessory'], part['element'], part['elements'], part['actions'], part['child_blocks']]
    .flat()
    .filter((child) => child !== undefined)
    .map(asObject);
  return children.flatMap((child) => [...(child['action_id'] ? [child] : []), ...contentsIn(child)]);
}
