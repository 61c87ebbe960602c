/** Part of a payload: an object whose fields are not known ahead. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; what is no list, or no object, is left out. */
export function objectsIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/**
 * A text: a string as it is, or what a text object or a cell holds.
 *
 * @example
 * textOf({ type: 'plain_text', text: 'Twente' }) // → 'Twente'
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return isObject(value) && typeof value['text'] === 'string' ? value['text'] : undefined;
}
