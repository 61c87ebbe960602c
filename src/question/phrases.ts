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
  const byFirst = new Map<string, Set<string>>();
  for (const phrase of entries.flatMap(({ terms }) =>
    terms.flatMap((term) => phraseTerm(piecesOf(term), stemOf) ?? []),
  )) {
    const [first = ''] = phrase.split(' ');
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(phrase));
  }
  return (pieces) => {
    const stems = stemsIn(pieces, stemOf);
    const text = `${stems.join(' ')} `;
    const starts = stems.map(({ length }) => length + 1);
    let at = 0;
    const found = stems.flatMap((first, index) => {
      const from = at;
      at += starts[index] ?? 0;
      return [...(byFirst.get(first) ?? [])].filter((phrase) => text.startsWith(`${phrase} `, from));
    });
    return [...new Set(found)];
  };
}

function stemsIn(pieces: readonly Piece[], stemOf: (word: string) => string): readonly string[] {
  return pieces.filter(({ kind, word }) => kind !== 'sign' && !articles.has(word)).map(({ word }) => stemOf(word));
}
