import type { QueryWord } from '../question/query-word.ts';

/** A text to search, as fields of index terms. A field that says more about the subject weighs more. */
export interface Searchable {
  readonly id: string;
  readonly fields: readonly SearchField[];
}

/** Index terms of one field. */
export interface SearchField {
  readonly terms: readonly string[];
  readonly weight: number;
  /** How much of a word it explains that the field has it, 0 to 1; default 1. */
  readonly explains?: number;
}

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

const saturation = 1.2;
const lengthInfluence = 0.5;
const partShare = 0.8;
const relatedShare = 0.5;
/** A word that says so little about the subject need not be explained when no text has it. */
const lightWeight = 0.2;

interface Postings {
  readonly texts: Uint32Array;
  readonly scores: Float64Array;
  readonly explained: Float64Array;
}

/**
 * Builds an index. What a term is worth in a text is fixed here, so that a search only adds up.
 *
 * @example
 * const index = searchIndex([{ id: 'a', fields: [{ terms: ['krap'], weight: 1 }] }]);
 * index.search([{ word: 'krapte', whole: ['krap'], parts: [], weight: 1 }])[0]?.id // → 'a'
 */
export function searchIndex(searchables: readonly Searchable[]): SearchIndex {
  const sorted = [...searchables].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const lengths = sorted.map(({ fields }) => fields.reduce((sum, { terms }) => sum + terms.length, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(sorted.length, 1) || 1;
  const frequencies = new Map<string, Map<number, { weight: number; explains: number }>>();
  sorted.forEach(({ fields }, text) => {
    for (const { terms, weight, explains = 1 } of fields) {
      for (const term of terms) {
        const inTexts = frequencies.get(term) ?? new Map<number, { weight: number; explains: number }>();
        const before = inTexts.get(text) ?? { weight: 0, explains: 0 };
        inTexts.set(text, { weight: before.weight + weight, explains: Math.max(before.explains, explains) });
        frequencies.set(term, inTexts);
      }
    }
  });
  const rarity = (term: string) => {
    const count = frequencies.get(term)?.size ?? 0;
    return Math.log(1 + (sorted.length - count + 0.5) / (count + 0.5));
  };
  const postings = new Map<string, Postings>();
  for (const [term, inTexts] of frequencies) {
    const idf = rarity(term);
    const scores = [...inTexts].map(([text, { weight: frequency }]) => {
      const norm = 1 - lengthInfluence + (lengthInfluence * (lengths[text] ?? 0)) / average;
      return (idf * frequency * (saturation + 1)) / (frequency + saturation * norm);
    });
    const explained = Float64Array.from([...inTexts.values()].map(({ explains }) => explains));
    postings.set(term, { texts: Uint32Array.from(inTexts.keys()), scores: Float64Array.from(scores), explained });
  }
  return { rarity, search: (query, limit = 10) => rank(query, limit, sorted, postings, rarity) };
}

function rank(
  query: readonly QueryWord[],
  limit: number,
  texts: readonly Searchable[],
  postings: ReadonlyMap<string, Postings>,
  rarity: (term: string) => number,
): readonly Hit[] {
  const scores = new Map<number, { score: number; explained: number }>();
  let total = 0;
  for (const word of query) {
    const own = [...word.whole, ...word.parts];
    const isOwn = own.some((term) => postings.has(term));
    const terms = isOwn || word.related.length === 0 ? own : word.related;
    const isIdle = word.weight <= lightWeight && !isOwn;
    const importance = isIdle ? 0 : word.weight * Math.max(...terms.map(rarity), 0);
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
function bestByText({ whole, parts, related }: QueryWord, postings: ReadonlyMap<string, Postings>) {
  const best = new Map<number, { score: number; share: number }>();
  for (const term of whole) {
    each(postings.get(term), (text, score, explained) => {
      if (score > (best.get(text)?.score ?? 0)) best.set(text, { score, share: explained });
    });
  }
  for (const term of related) {
    each(postings.get(term), (text, score, explained) => {
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
    each(postings.get(term), (text, score, explained) => {
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

function each(found: Postings | undefined, visit: (text: number, score: number, explained: number) => void): void {
  found?.texts.forEach((text, index) => {
    visit(text, found.scores[index] ?? 0, found.explained[index] ?? 0);
  });
}
