import type { Language } from './language.ts';
import type { QueryWord } from './query-word.ts';
import type { Word } from './reading.ts';

const ordinaryWeight = 0.15;

/** The words of a question as search terms. Stop words fall away, ordinary words count little. */
export function queryWords(words: readonly Word[], language: Language): readonly QueryWord[] {
  return words.flatMap(({ word, kind, weight, parts, typed }): QueryWord[] => {
    if (kind !== 'word' || weight === 'stop') return [];
    return [
      {
        word: typed ?? word,
        whole: [...new Set([language.canonical(word), language.stemOf(word)])],
        parts: parts.map(language.canonical),
        weight: weight === 'ordinary' ? ordinaryWeight : 1,
      },
    ];
  });
}

/**
 * The index terms of a text: each word under its own stem and that of its synonym; a compound also under its parts.
 * Neighbours are also kept glued, so that `loopbaan check` and `loopbaancheck` meet.
 */
export function indexTerms(words: readonly { readonly word: string }[], language: Language): readonly string[] {
  return words.flatMap(({ word }) => {
    if (language.weightOf(word) === 'stop') return [];
    const parts = language.split(word) ?? [];
    return [...new Set([language.canonical(word), language.stemOf(word), ...parts.map(language.canonical)])];
  });
}
