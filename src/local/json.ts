import { z } from 'zod';

/** An object from JSON whose fields are not known ahead. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const jsonObject = z.record(z.string(), z.unknown());

/** Slack's clients send fields that are not texts as JSON inside a form: take both. */
export function fromJson<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (typeof value === 'string' ? parsedOrSame(value) : value), schema);
}

/** The value as an object; empty when it is something else. */
export function asObject(value: unknown): JsonObject {
  const parsed = jsonObject.safeParse(value);
  return parsed.success ? parsed.data : {};
}

/** The value as a text; empty when it is something else. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function parsedOrSame(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
