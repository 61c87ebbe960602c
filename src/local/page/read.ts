/** An object of JSON whose fields are not known ahead. */
export type Json = Readonly<Record<string, unknown>>;

/** The value as an object; empty when it is something else. */
export function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

export function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(object) : [];
}

/** The words of a text object. */
export function words(value: unknown): string {
  return text(object(value)['text']);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
