import type { JsonObject } from '../../src/local/json.ts';
import type { Message } from '../../src/local/messages.ts';
import type { OpenView } from '../../src/local/views.ts';

/** What a person sees: a message or a window. */
export type Seen = Pick<Message, 'blocks'> | Pick<OpenView, 'blocks'>;

/** The first sentence or sentences: what is read first. */
export function headlineOf({ blocks }: Seen): string {
  return textsIn(blocks.find(({ type }) => type === 'section'))[0] ?? '';
}

/** All numbers that a person reads, each once. Not those in a chart, which also stand in the table. */
export function numbersIn({ blocks }: Seen): readonly string[] {
  const read = blocks.filter(
    ({ type }) => !['actions', 'context_actions', 'data_visualization'].includes(String(type)),
  );
  const numbers = read.flatMap((block) => textsIn(block)).flatMap((text) => text.match(/\d+(?:[.,]\d+)*/g) ?? []);
  return [...new Set(numbers)].sort();
}

/** What is written on the buttons. */
export function buttonsOn({ blocks }: Seen): readonly string[] {
  return blocks.filter(({ type }) => type === 'actions').flatMap((block) => textsIn(block));
}

/** Everything that a person reads, a line for each block. */
export function outline({ blocks }: Seen): readonly string[] {
  return blocks.map((block) => `${String(block['type'])}: ${textsIn(block).join(' | ')}`);
}

export function allText(seen: Seen): string {
  return outline(seen).join('\n');
}

const shown = ['text', 'caption', 'title', 'label', 'name', 'placeholder'];

function textsIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(textsIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part satisfies JsonObject | object).flatMap(([field, value]) =>
    typeof value === 'string' ? (shown.includes(field) ? [value] : []) : textsIn(value),
  );
}
