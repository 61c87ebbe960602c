/** Something ranked, with its value. Equal values share a place. */
export interface Ranked<T> {
  readonly item: T;
  readonly value: number;
  readonly place: number;
}

/**
 * Items from high to low (Dutch: ranglijst); ties share a place and keep their order.
 *
 * @example
 * ranking(['a', 'b', 'c'], (item) => ({ a: 1, b: 3, c: 3 })[item] ?? 0).map(({ item, place }) => `${place}${item}`)
 * // → ['1b', '1c', '3a']
 */
export function ranking<T>(items: readonly T[], measure: (item: T) => number): readonly Ranked<T>[] {
  const sorted = items.map((item) => ({ item, value: measure(item) })).sort((a, b) => b.value - a.value);
  return sorted.map(({ item, value }) => ({
    item,
    value,
    place: sorted.findIndex((other) => other.value === value) + 1,
  }));
}
