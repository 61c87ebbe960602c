/** So many results are kept, so that a chat cannot fill the memory. */
const most = 50_000;

/**
 * Remembers the results of a pure function of a word, up to a bound.
 *
 * @example
 * cached((word) => word.length)('krapte') // → 6
 */
export function cached<T>(compute: (word: string) => T): (word: string) => T {
  const results = new Map<string, T>();
  return (word) => {
    const before = results.get(word);
    if (before !== undefined || results.has(word)) return before as T;
    if (results.size > most) results.clear();
    const result = compute(word);
    results.set(word, result);
    return result;
  };
}
