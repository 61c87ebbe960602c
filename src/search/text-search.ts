import type { Entry, Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../question/language.ts';
import { indexTerms } from '../question/query.ts';
import type { Question } from '../question/question.ts';
import { tokenize } from '../text/token.ts';
import { searchIndex } from './search-index.ts';

/** A text entry, or a measure of which the advice has national figures, that fits a question. */
export interface Found {
  readonly entry?: Entry | undefined;
  readonly measure?: string | undefined;
  readonly score: number;
  readonly coverage: number;
}

/** Ranks the texts of the knowledge for a question; best first. */
export type TextSearch = (question: Question & { kind: 'search' }) => readonly Found[];

const candidates = 30;
const preferredKind = 1.25;
const sameActor = 1.3;
const fieldWeights = { title: 3, terms: 2, gist: 1.5, details: 0.7 } as const;

/** Builds the search over entries, and over measures that are not figures of a region. */
export function textSearch(knowledge: Knowledge, language: Language): TextSearch {
  const terms = (texts: readonly string[]) =>
    indexTerms(
      texts.flatMap((text) => tokenize(text)),
      language,
    );
  const entries = new Map(knowledge.entries.map((entry) => [`entry:${entry.id}`, entry]));
  const measures = new Map(nationalMeasures(knowledge).map((measure) => [`measure:${measure.id}`, measure]));
  const index = searchIndex([
    ...[...entries].map(([id, entry]) => ({
      id,
      fields: [
        { terms: terms([entry.title, ...(entry.kind === 'concept' ? entry.aliases : [])]), weight: fieldWeights.title },
        { terms: terms(entry.terms), weight: fieldWeights.terms },
        { terms: terms([entry.gist]), weight: fieldWeights.gist },
        { terms: terms(entry.details), weight: fieldWeights.details },
      ],
    })),
    ...[...measures].map(([id, measure]) => ({
      id,
      fields: [
        { terms: terms([measure.name, ...measure.aliases]), weight: fieldWeights.title },
        { terms: terms(measure.topics), weight: fieldWeights.terms },
        { terms: terms([measure.sentence]), weight: fieldWeights.gist },
      ],
    })),
  ]);
  return (question) =>
    index
      .search(question.words, candidates)
      .map(({ id, score, coverage }) => {
        const entry = entries.get(id);
        return { entry, measure: measures.get(id)?.id, score: score * preference(entry, question), coverage };
      })
      .sort((a, b) => b.score - a.score);
}

/** Measures with figures only for the whole country: found by their words, not by region. */
function nationalMeasures({ measures, figures, regions }: Knowledge) {
  const countries = new Set(regions.filter(({ level }) => level === 'country').map(({ id }) => id));
  return measures.filter(({ id }) =>
    figures.filter(({ measure }) => measure === id).every(({ region }) => countries.has(region)),
  );
}

function preference(entry: Entry | undefined, { prefer, actors }: Question & { kind: 'search' }): number {
  if (!entry) return 1;
  const kind = prefer.includes(entry.kind) ? preferredKind : 1;
  const said = entry.kind === 'position' ? entry.actor : entry.kind === 'recommendation' ? [entry.adviser] : [];
  return kind * (said.some((actor) => actors.includes(actor)) ? sameActor : 1);
}
