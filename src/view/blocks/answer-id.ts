import { createHash } from 'node:crypto';
import type { Answer } from '../../answer/answer.ts';
import { settled } from './settled.ts';

/**
 * A short name for an answer, the same whoever asks and however: a hash of the question's slots. Words of the asker are
 * not in it: of a search that found nothing, and of a checked message, only what the answer rests on counts.
 */
export function answerIdOf(answer: Answer): string {
  const question = settled(answer);
  const slots = question === undefined || question.kind === 'check' ? groundsOf(answer) : question;
  return createHash('sha256').update(canonical(slots)).digest('hex').slice(0, 12);
}

function groundsOf({ question, body, figures, entries }: Answer): object {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return { kind: question.kind, body: body.kind, figures: ids(figures), entries: ids(entries) };
}

/**
 * JSON in which the order of the fields does not matter.
 *
 * @example
 * canonical({ b: 1, a: [2] }) // → '{"a":[2],"b":1}'
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, child]) => child !== undefined);
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([field, child]) => `${JSON.stringify(field)}:${canonical(child)}`).join(',')}}`;
}
