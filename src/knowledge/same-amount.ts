import type { Figure } from './knowledge.ts';

/** Whether two figures give the same amount, whatever they are of. */
export function sameAmount({ amount }: Figure, other: Figure): boolean {
  return JSON.stringify(amount) === JSON.stringify(other.amount);
}
