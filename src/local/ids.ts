import { randomBytes } from 'node:crypto';

/**
 * Ids as Slack's look: a letter for the kind and capitals.
 *
 * @example
 * const next = createIds();
 * next('C') // → 'C0LOCAL001'
 */
export function createIds(): (prefix: string) => string {
  let count = 0;
  return (prefix) => {
    count += 1;
    return `${prefix}0LOCAL${String(count).padStart(3, '0')}`;
  };
}

/** Part of a token or of an address that must not be guessed. */
export function newSecret(): string {
  return randomBytes(16).toString('hex');
}
