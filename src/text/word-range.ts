/** Words in a row, by index, both ends included. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a word is one of a row.
 *
 * @example
 * covers({ from: 2, to: 4 }, 4) // → true
 */
export function covers({ from, to }: WordRange, index: number): boolean {
  return index >= from && index <= to;
}
