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
  const words = [...new Set(vocabulary)].map((word) => ({ word, letters: lettersOf(word) }));
  const near = new Map<string, readonly Spelled[]>();
  const wordsNear = (length: number, letter: string) => {
    const reach = slips(length);
    return words.filter(({ word }) => Math.abs(word.length - length) <= reach && word.slice(0, 2).includes(letter));
  };
  return (word) => {
    const limit = slips(word.length);
    if (limit === 0 || word.length > longest) return undefined;
    const letter = word.charAt(0);
    const key = `${letter}${word.length}`;
    const all = near.get(key) ?? wordsNear(word.length, letter);
    near.set(key, all);
    const letters = lettersOf(word);
    const possible = all.filter((other) => differing(letters, other.letters) <= limit);
    if (possible.length === 0) return undefined;
    const search = new Fuse(
      possible.map((other) => other.word),
      { includeScore: true, ignoreLocation: true, threshold: 0.5, minMatchCharLength: 2 },
    );
    return nearest(
      word,
      search.search(word.slice(0, 32), { limit: 12 }).map(({ item }) => item),
      limit,
      isLight,
    );
  };
}

/** A word with its letters, so that most words are seen to be too far off without comparing them. */
interface Spelled {
  readonly word: string;
  readonly letters: number;
}

/** The letters of a word as a set of bits; signs and digits share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

/** So many letters, at least, one of two words has and the other lacks: each slip makes one such at most on each side. */
function differing(one: number, other: number): number {
  return Math.max(countBits(one & ~other), countBits(other & ~one));
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
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
