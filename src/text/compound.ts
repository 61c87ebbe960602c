/** Splits a compound word (Dutch: samenstelling) into known parts, or gives undefined. */
export type SplitCompound = (word: string) => readonly string[] | undefined;

const links = ['', 's', 'en', 'e', 'n'];
const shortestPart = 3;
const longestWord = 40;

/**
 * Makes a splitter over a set of words. The fewest parts win, then the longest first part.
 *
 * @param isPart whether a normalised word may be a part
 * @example
 * compoundSplitter((word) => ['vacature', 'cijfers'].includes(word))('vacaturecijfers') // → ['vacature', 'cijfers']
 */
export function compoundSplitter(isPart: (word: string) => boolean): SplitCompound {
  const split = (word: string, parts: number): readonly string[] | undefined => {
    if (parts === 1) return isPart(word) ? [word] : undefined;
    for (let at = word.length - shortestPart; at >= shortestPart; at--) {
      const head = word.slice(0, at);
      if (!isPart(head)) continue;
      for (const link of links) {
        if (!word.startsWith(link, at) || word.length - at - link.length < shortestPart) continue;
        const tail = split(word.slice(at + link.length), parts - 1);
        if (tail) return [head, ...tail];
      }
    }
    return undefined;
  };
  return (word) =>
    word.length > longestWord || word.length < 2 * shortestPart ? undefined : (split(word, 2) ?? split(word, 3));
}
