import type { Entry } from '../knowledge/knowledge.ts';
import { type Piece, piecesOf } from '../text/token.ts';
import { articles } from './lexicon.ts';

/**
 * The index term of a phrase of several words, such as `in plaats van`: words that say nothing one by one can say what
 * a text is about together. Undefined for a single word.
 *
 * @example
 * phraseTerm(piecesOf('in plaats van'), (word) => word) // → 'in plaats van'
 */
export function phraseTerm(pieces: readonly Piece[], stemOf: (word: string) => string): string | undefined {
  const stems = stemsIn(pieces, stemOf);
  return stems.length > 1 ? stems.join(' ') : undefined;
}

/** Makes the finder of the phrases by which readers name a text, whole and in order, in what somebody types. */
export function phraseFinder(
  entries: readonly Entry[],
  stemOf: (word: string) => string,
): (pieces: readonly Piece[]) => readonly string[] {
  const phrases = new Set(
    entries.flatMap(({ terms }) => terms.flatMap((term) => phraseTerm(piecesOf(term), stemOf) ?? [])),
  );
  const longest = Math.max(0, ...[...phrases].map((phrase) => phrase.split(' ').length));
  return (pieces) => {
    const stems = stemsIn(pieces, stemOf);
    const found = stems.flatMap((_, from) =>
      Array.from({ length: longest - 1 }, (__, more) => stems.slice(from, from + more + 2).join(' ')),
    );
    return [...new Set(found)].filter((phrase) => phrases.has(phrase));
  };
}

function stemsIn(pieces: readonly Piece[], stemOf: (word: string) => string): readonly string[] {
  return pieces.filter(({ kind, word }) => kind !== 'sign' && !articles.has(word)).map(({ word }) => stemOf(word));
}
