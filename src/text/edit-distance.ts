/**
 * How many typing slips lie between two words: a missing, extra or wrong letter, or two neighbours swapped, count one.
 * (Optimal string alignment.) Stops counting above the limit.
 *
 * @example
 * editDistance('vacatrues', 'vacatures', 2) // → 1
 * @example
 * editDistance('fiets', 'vacature', 2) // → 3
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let lowest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (i > 1 && j > 1 && swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest > limit) return limit + 1;
    [before, previous] = [previous, row];
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}
