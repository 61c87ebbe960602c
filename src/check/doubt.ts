import type { Reason } from './verdict.ts';

/**
 * Something about a claim that was not understood and could change its truth (Dutch: twijfel). One that `blocks` leaves
 * the claim unjudged; one that only `weakens` keeps it from being called true; one that `refutes` makes it wrong.
 */
export interface Doubt {
  readonly effect: 'blocks' | 'weakens' | 'refutes';
  readonly reason: Reason;
  /** The words that were not understood, as typed. */
  readonly words: readonly string[];
}
