import type { ClaimPhraseId, ClaimWords } from '../../knowledge/knowledge.ts';
import { tokenize } from '../../text/token.ts';

/** A turn of phrase in a sentence, with all that it can do there. First and last word, both included. */
export interface Phrase {
  readonly ids: readonly ClaimPhraseId[];
  readonly from: number;
  readonly to: number;
}

/** Finds turns of phrase among words. */
export interface Phrases {
  /** The longest phrases of these kinds, from left to right, none inside another. */
  readonly in: (words: readonly { readonly word: string }[], kinds: readonly ClaimPhraseId[]) => readonly Phrase[];
  /** Whether a single word is a phrase of this kind. */
  readonly has: (kind: ClaimPhraseId, word: string) => boolean;
  /** What a sign before a number does: ± ~ < >. */
  readonly signs: ReadonlyMap<string, ClaimPhraseId>;
  /** Every word that occurs in a phrase or in the list of plain words: never a typo. */
  readonly words: ReadonlySet<string>;
}

/** Builds the phrase finder over the words of `claims.yml`. */
export function phrasesOf({
  phrases,
  plainWords,
  stanceWords,
  moments,
  opposites,
  populations,
  predicates,
}: ClaimWords): Phrases {
  const table = new Map<string, ClaimPhraseId[]>();
  const signs = new Map<string, ClaimPhraseId>();
  const words = new Set<string>();
  const reaches = new Map<string, number>();
  for (const { id, phrases: list } of phrases) {
    for (const phrase of list) {
      const parts = tokenize(phrase).map(({ word }) => word);
      if (parts.length === 0) signs.set(phrase, id);
      for (const part of parts) words.add(part);
      const first = parts[0] ?? '';
      reaches.set(first, Math.max(reaches.get(first) ?? 0, parts.length));
      const key = parts.join(' ');
      table.set(key, [...(table.get(key) ?? []), id]);
    }
  }
  const others = [
    ...plainWords,
    ...stanceWords,
    ...moments.map(({ name }) => name),
    ...opposites.flatMap(({ one, other }) => [one, other]),
    ...[...populations, ...predicates].flatMap((item) => item.words),
  ];
  for (const text of others) for (const { word } of tokenize(text)) words.add(word);
  return {
    in: (sentence, kinds) => find(sentence, kinds, table, reaches),
    has: (kind, word) => table.get(word)?.includes(kind) ?? false,
    signs,
    words,
  };
}

function find(
  words: readonly { readonly word: string }[],
  kinds: readonly ClaimPhraseId[],
  table: ReadonlyMap<string, readonly ClaimPhraseId[]>,
  reaches: ReadonlyMap<string, number>,
): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let from = 0; from < words.length; ) {
    const phrase = longestAt(words, from, kinds, table, reaches);
    if (phrase) found.push(phrase);
    from = phrase ? phrase.to + 1 : from + 1;
  }
  return found;
}

function longestAt(
  words: readonly { readonly word: string }[],
  from: number,
  kinds: readonly ClaimPhraseId[],
  table: ReadonlyMap<string, readonly ClaimPhraseId[]>,
  reaches: ReadonlyMap<string, number>,
): Phrase | undefined {
  const reach = reaches.get(words[from]?.word ?? '') ?? 0;
  for (let length = Math.min(reach, words.length - from); length > 0; length--) {
    const key = words
      .slice(from, from + length)
      .map(({ word }) => word)
      .join(' ');
    const ids = table.get(key)?.filter((id) => kinds.includes(id)) ?? [];
    if (ids.length > 0) return { ids, from, to: from + length - 1 };
  }
  return undefined;
}
