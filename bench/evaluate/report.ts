/** How many of how many were right. */
export interface Score {
  readonly right: number;
  readonly all: number;
}

/**
 * A score as text.
 *
 * @example
 * scoreText({ right: 97, all: 100 }) // → '97/100 (97,0%)'
 */
export function scoreText({ right, all }: Score): string {
  const percent = all === 0 ? 0 : (100 * right) / all;
  return `${right}/${all} (${percent.toFixed(1).replace('.', ',')}%)`;
}

/** Counts by a key, in order of first appearance. */
export function scoresBy<T>(
  items: readonly T[],
  key: (item: T) => string,
  isRight: (item: T) => boolean,
): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  for (const item of items) {
    const { right, all } = scores.get(key(item)) ?? { right: 0, all: 0 };
    scores.set(key(item), { right: right + (isRight(item) ? 1 : 0), all: all + 1 });
  }
  return scores;
}

/** Rows of a name and a text, in columns. */
export function columns(rows: readonly (readonly [name: string, text: string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length), 0);
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n');
}
