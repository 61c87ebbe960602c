import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { parserVersion, readYaml } from './yaml.ts';

/**
 * What YAML files say, by the fingerprint of their text: JSON is read thirty times as fast as YAML. A text that was
 * changed has another fingerprint, so that what is here can be missing, but never old.
 */
export type Compiled = ReadonlyMap<string, unknown>;

/**
 * A name for a text that no other text has, nor the same text as another version of the parser reads it.
 *
 * @example
 * fingerprint('name: a') === fingerprint('name: b') // → false
 */
export function fingerprint(text: string): string {
  return createHash('sha256').update(`${parserVersion()}\n${text}`).digest('base64url');
}

/**
 * What some YAML files say, as the JSON to store. A text that is no YAML, or that says what JSON cannot, is left out.
 *
 * @example
 * compiledFrom(compile(['name: a'])).get(fingerprint('name: a')) // → { name: 'a' }
 * @example
 * compiledFrom(compile(['name: .nan'])).size // → 0
 */
export function compile(texts: readonly string[]): string {
  const entries = texts.flatMap((text): [string, unknown][] => {
    const { errors, data } = readYaml(text);
    if (errors.length > 0 || !isDeepStrictEqual(JSON.parse(JSON.stringify(data)), data)) return [];
    return [[fingerprint(text), data]];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/**
 * What was stored. Nothing when nothing was, or when it is damaged: the YAML itself is then read.
 *
 * @example
 * compiledFrom('{"half').size // → 0
 */
export function compiledFrom(json: string | undefined): Compiled {
  try {
    return new Map(Object.entries(JSON.parse(json ?? '{}')));
  } catch {
    return new Map();
  }
}
