import { randomInt } from 'node:crypto';

/**
 * A number that a user can read out over the phone, and that finds the log line. It means nothing else.
 *
 * @example
 * newReference() // → '4821-7730'
 */
export function newReference(): string {
  const half = () => String(randomInt(10_000)).padStart(4, '0');
  return `${half()}-${half()}`;
}
