/**
 * Makes a table of words into a function. Unlike an object it has no more than its rows: somebody who types
 * `constructor` must not find what every object has.
 *
 * @example
 * table({ kwart: 0.25 })('kwart') // → 0.25
 * @example
 * table({ kwart: 0.25 })('constructor') // → undefined
 */
export function table<T>(rows: Readonly<Record<string, T>>): (word: string | undefined) => T | undefined {
  const byWord = new Map(Object.entries(rows));
  return (word) => (word === undefined ? undefined : byWord.get(word));
}
