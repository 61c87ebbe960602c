import type { Searchable } from './searchable.ts';

/** What every term is worth in every text that has it: one long row, in which each term has a stretch of its own. */
export interface Postings {
  /** How rare a term is: high for rare and unknown terms. */
  readonly rarity: (term: string) => number;
  readonly has: (term: string) => boolean;
  /** Visits each text that has a term, by its place in the list of texts. */
  readonly each: (term: string, visit: (text: number, score: number, explained: number) => void) => void;
}

const saturation = 1.2;
const lengthInfluence = 0.5;

/** Fixes what a term is worth in a text, by BM25 over weighted fields, so that a search only adds up. */
export function postingsOf(searchables: readonly Searchable[]): Postings {
  const lengths = searchables.map(({ fields }) => fields.reduce((sum, { terms }) => sum + terms.length, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(searchables.length, 1) || 1;
  const occurrences = occurrencesIn(searchables);
  const size = [...occurrences.values()].reduce((sum, { length }) => sum + length, 0);
  const [texts, scores, explained] = [new Uint32Array(size), new Float64Array(size), new Float64Array(size)];
  const stretches = new Map<string, { readonly from: number; readonly to: number }>();
  const rarityIn = (count: number) => Math.log(1 + (searchables.length - count + 0.5) / (count + 0.5));
  let at = 0;
  for (const [term, found] of occurrences) {
    stretches.set(term, { from: at, to: at + found.length });
    const rarity = rarityIn(found.length);
    for (const { text, frequency, explains } of found) {
      const norm = 1 - lengthInfluence + (lengthInfluence * (lengths[text] ?? 0)) / average;
      texts[at] = text;
      scores[at] = (rarity * frequency * (saturation + 1)) / (frequency + saturation * norm);
      explained[at] = explains;
      at++;
    }
  }
  const stretchOf = (term: string) => stretches.get(term) ?? { from: 0, to: 0 };
  return {
    rarity: (term) => {
      const { from, to } = stretchOf(term);
      return rarityIn(to - from);
    },
    has: (term) => stretches.has(term),
    each: (term, visit) => {
      const { from, to } = stretchOf(term);
      for (let index = from; index < to; index++) visit(texts[index] ?? 0, scores[index] ?? 0, explained[index] ?? 0);
    },
  };
}

/** A term in one text: how often, by the weight of its fields, and how much of a word it explains there. */
interface Occurrence {
  readonly text: number;
  frequency: number;
  explains: number;
}

/** Where each term occurs, in order of the texts. */
function occurrencesIn(searchables: readonly Searchable[]): ReadonlyMap<string, readonly Occurrence[]> {
  const occurrences = new Map<string, Occurrence[]>();
  for (const [text, { fields }] of searchables.entries()) {
    for (const { terms, weight, explains = 1 } of fields) {
      for (const term of terms) {
        const found = occurrences.get(term) ?? [];
        const last = found.at(-1);
        if (last?.text === text) {
          last.frequency += weight;
          last.explains = Math.max(last.explains, explains);
        } else {
          found.push({ text, frequency: weight, explains });
          occurrences.set(term, found);
        }
      }
    }
  }
  return occurrences;
}
