import Fuse from 'fuse.js';
import { editDistance } from './edit-distance.ts';
import { typingCosts } from './typing-costs.ts';

/** Finds the word of a vocabulary that a mistyped word was meant to be, or undefined. */
export type RepairTypo = (word: string) => string | undefined;

const longest = 40;
/** A short word with another letter is another word; only a missing letter or a swap is forgiven. */
const shortWordCosts = { wrong: () => 2, extra: () => 2 };

/**
 * Makes a repairer over a vocabulary. Fuse proposes near words, the edit distance decides; a word that is equally near
 * to two others is left alone.
 *
 * @param vocabulary normalised words worth repairing to
 * @param isLight words that say little: of words that are equally near, such a one is meant
 * @example
 * typoRepairer(['vacatures', 'twente'])('vacatrues') // → 'vacatures'
 */
export function typoRepairer(
  vocabulary: Iterable<string>,
  isLight: (word: string) => boolean = () => false,
): RepairTypo {
  const words = [...new Set(vocabulary)];
  const searches = new Map<string, Fuse<string>>();
  const searchNear = (length: number, letter: string) => {
    const reach = slips(length);
    const near = words.filter(
      (other) => Math.abs(other.length - length) <= reach && other.slice(0, 2).includes(letter),
    );
    return new Fuse(near, { includeScore: true, ignoreLocation: true, threshold: 0.5, minMatchCharLength: 2 });
  };
  return (word) => {
    const limit = slips(word.length);
    if (limit === 0 || word.length > longest) return undefined;
    const letter = word.charAt(0);
    const key = `${letter}${word.length}`;
    const search = searches.get(key) ?? searchNear(word.length, letter);
    searches.set(key, search);
    return nearest(
      word,
      search.search(word.slice(0, 32), { limit: 12 }).map(({ item }) => item),
      limit,
      isLight,
    );
  };
}

function nearest(
  word: string,
  candidates: readonly string[],
  limit: number,
  isLight: (word: string) => boolean,
): string | undefined {
  const costs = word.length < 5 ? shortWordCosts : typingCosts;
  const scored = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, limit, costs) }))
    .filter(({ candidate, distance }) => distance <= limit && plausible(word, candidate, distance))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  const [best, second] = scored;
  if (!best) return undefined;
  const tied = scored.filter(({ distance }) => distance === best.distance).map(({ candidate }) => candidate);
  const light = tied.find(isLight);
  return second && !light && tied.some((other) => !sameBut(best.candidate, other))
    ? undefined
    : (light ?? best.candidate);
}

/** Two forms of one word are no tie: vacature and vacatures. */
function sameBut(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short.slice(0, -1)) && long.length - short.length <= 2;
}

/** People seldom miss the first letter. */
function plausible(word: string, candidate: string, distance: number): boolean {
  const first = word[0] === candidate[0] || (word[0] === candidate[1] && word[1] === candidate[0]);
  return first || (distance === 1 && word.length >= 7);
}

/** So many slips are forgiven in a word of this length. */
function slips(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}
