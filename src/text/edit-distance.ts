/** What a slip costs. A missing letter and two neighbours swapped always cost one. */
export interface SlipCosts {
  /** A wrong letter: `typed` where `meant` belongs. */
  readonly wrong: (typed: string, meant: string) => number;
  /** A letter too many, between these two. */
  readonly extra: (typed: string, before: string, after: string) => number;
}

const allOne: SlipCosts = { wrong: () => 1, extra: () => 1 };

/**
 * How many typing slips lie between two words: a missing, extra or wrong letter, or two neighbours swapped, count one.
 * (Optimal string alignment.) Stops counting above the limit.
 *
 * @param typed the word with the slips; the order matters only with costs of its own
 * @example
 * editDistance('vacatrues', 'vacatures', 2) // → 1
 * @example
 * editDistance('fiets', 'vacature', 2) // → 3
 */
export function editDistance(typed: string, meant: string, limit: number, costs: SlipCosts = allOne): number {
  if (Math.abs(typed.length - meant.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: meant.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i++) {
    const letter = typed.charAt(i - 1);
    const extra = costs.extra(letter, typed.charAt(i - 2), typed.charAt(i));
    const row = [(previous[0] ?? 0) + extra];
    for (let j = 1; j <= meant.length; j++) {
      const other = meant.charAt(j - 1);
      const wrong = letter === other ? 0 : costs.wrong(letter, other);
      let cost = Math.min((previous[j] ?? 0) + extra, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + wrong);
      const swapped = i > 1 && j > 1 && letter === meant.charAt(j - 2) && typed.charAt(i - 2) === other;
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, previous] = [previous, row];
  }
  return Math.min(previous[meant.length] ?? limit + 1, limit + 1);
}
