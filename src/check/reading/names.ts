import { articles, type Lexicon } from '../../question/lexicon.ts';
import type { Sense } from '../../question/sense.ts';
import type { ClaimWord } from './words.ts';

/** A name in a sentence (a region, a measure, a partij), with all that it can stand for. No turns of phrase. */
export interface Name {
  readonly senses: readonly Sense[];
  /** First and last word, both included. */
  readonly from: number;
  readonly to: number;
}

/**
 * The longest names in a sentence, from left to right. A name keeps its words in order and does not run across a comma,
 * a colon or a bracket.
 *
 * @param breaks whether a name must stop before this word
 */
export function namesIn(
  words: readonly ClaimWord[],
  breaks: (index: number) => boolean,
  lexicon: Lexicon,
): readonly Name[] {
  const items = words.flatMap(({ kind, word }, index) => (kind === 'sign' || articles.has(word) ? [] : [index]));
  const found: Name[] = [];
  for (let start = 0; start < items.length; ) {
    const name = longestAt(words, items, start, breaks, lexicon);
    if (name) found.push(name.name);
    start += name?.length ?? 1;
  }
  return found;
}

function longestAt(
  words: readonly ClaimWord[],
  items: readonly number[],
  start: number,
  breaks: (index: number) => boolean,
  lexicon: Lexicon,
) {
  const next = items.slice(start, start + lexicon.longest).map((index) => words[index]?.word ?? '');
  for (let length = Math.min(lexicon.reach(next), next.length); length > 0; length--) {
    const indexes = items.slice(start, start + length);
    const [from, to] = [indexes[0], indexes.at(-1)];
    if (from === undefined || to === undefined) continue;
    if (Array.from({ length: to - from }, (_, step) => from + step + 1).some(breaks)) continue;
    const senses = lexicon.inOrder(next.slice(0, length))?.filter(({ kind }) => kind !== 'cue');
    if (senses && senses.length > 0) return { length, name: { senses, from, to } };
  }
  return undefined;
}
