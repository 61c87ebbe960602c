import type { QueryWord } from '../question/query-word.ts';
import { type Postings, postingsOf } from './postings.ts';
import type { Searchable } from './searchable.ts';

/** A text that was found, with its score and how much of the question it explains (0 to 1). */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly coverage: number;
}

/** Ranks texts by BM25 over weighted fields; equal scores in order of id. */
export interface SearchIndex {
  readonly search: (query: readonly QueryWord[], limit?: number) => readonly Hit[];
  /** How rare a term is: high for rare and unknown terms. */
  readonly rarity: (term: string) => number;
}

const partShare = 0.8;
const relatedShare = 0.5;
/** A word that says so little about the subject need not be explained when no text has it. */
const lightWeight = 0.2;

/**
 * Builds an index. What a term is worth in a text is fixed here, so that a search only adds up.
 *
 * @example
 * const index = searchIndex([{ id: 'a', fields: [{ terms: ['krap'], weight: 1 }] }]);
 * index.search([{ word: 'krapte', whole: ['krap'], parts: [], related: [], weight: 1 }])[0]?.id // → 'a'
 */
export function searchIndex(searchables: readonly Searchable[]): SearchIndex {
  const sorted = [...searchables].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const postings = postingsOf(sorted);
  return { rarity: postings.rarity, search: (query, limit = 10) => rank(query, limit, sorted, postings) };
}

function rank(
  query: readonly QueryWord[],
  limit: number,
  texts: readonly Searchable[],
  postings: Postings,
): readonly Hit[] {
  const scores = new Map<number, { score: number; explained: number }>();
  let total = 0;
  for (const word of query) {
    const own = [...word.whole, ...word.parts];
    const isOwn = own.some(postings.has);
    const terms = isOwn || word.related.length === 0 ? own : word.related;
    const isIdle = word.weight <= lightWeight && !isOwn;
    const importance = isIdle || word.extra ? 0 : word.weight * Math.max(...terms.map(postings.rarity), 0);
    total += importance;
    for (const [text, { score, share }] of bestByText(word, postings)) {
      const sum = scores.get(text) ?? { score: 0, explained: 0 };
      sum.score += score * word.weight;
      sum.explained += share * importance;
      scores.set(text, sum);
    }
  }
  return [...scores]
    .sort(([a, one], [b, other]) => other.score - one.score || a - b)
    .slice(0, limit)
    .map(([text, { score, explained }]) => ({
      id: texts[text]?.id ?? '',
      score,
      coverage: total > 0 ? explained / total : 0,
    }));
}

/** For one word: what each text scores for it, and which share of the word the text explains. */
function bestByText({ whole, parts, related }: QueryWord, postings: Postings) {
  const best = new Map<number, { score: number; share: number }>();
  for (const term of whole) {
    postings.each(term, (text, score, explained) => {
      if (score > (best.get(text)?.score ?? 0)) best.set(text, { score, share: explained });
    });
  }
  for (const term of related) {
    postings.each(term, (text, score, explained) => {
      const own = best.get(text) ?? { score: 0, share: 0 };
      best.set(text, {
        score: Math.max(own.score, score * relatedShare),
        share: Math.max(own.share, explained * relatedShare),
      });
    });
  }
  if (parts.length === 0) return best;
  const byParts = new Map<number, { score: number; share: number }>();
  for (const term of parts) {
    postings.each(term, (text, score, explained) => {
      const sum = byParts.get(text) ?? { score: 0, share: 0 };
      byParts.set(text, {
        score: sum.score + (score * partShare) / parts.length,
        share: sum.share + (explained * partShare) / parts.length,
      });
    });
  }
  for (const [text, found] of byParts) {
    if (found.score > (best.get(text)?.score ?? 0)) best.set(text, found);
  }
  return best;
}
