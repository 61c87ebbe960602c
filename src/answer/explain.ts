import type { ParsedQuestion } from '../question/question.ts';
import { read } from '../question/reading.ts';
import { slotsOf } from '../question/slots.ts';
import type { Answer } from './answer.ts';
import type { Library } from './respond.ts';

/** How a text was understood, step by step: what an editor needs to see why a question goes wrong. */
export interface Explanation {
  readonly words: readonly {
    readonly typed: string;
    readonly readAs: string;
    readonly stem: string;
    readonly weight: 'stop' | 'ordinary' | 'content';
    readonly known: boolean;
    readonly parts: readonly string[];
  }[];
  readonly phrases: readonly { readonly phrase: string; readonly senses: readonly string[] }[];
  readonly quantities: readonly string[];
  readonly periods: readonly string[];
  /** Words that no phrase explains. */
  readonly outside: readonly string[];
  readonly parsed: ParsedQuestion;
  readonly candidates: readonly { readonly id: string; readonly score: number; readonly coverage: number }[];
  readonly outcome: string;
}

const mostCandidates = 5;

/** Explains the answer to a text that stands by itself. */
export function explain(text: string, answer: Answer, library: Library): Explanation {
  const { knowledge, language, lexicon, texts } = library;
  const reading = read(text, language, lexicon);
  const slots = slotsOf(reading, knowledge);
  const { question } = answer.parsed;
  const found = question.kind === 'search' ? texts(question).slice(0, mostCandidates) : [];
  return {
    words: reading.words.map(({ raw, word, weight, known, parts }) => ({
      typed: raw,
      readAs: word,
      stem: language.stemOf(word),
      weight,
      known,
      parts,
    })),
    phrases: reading.mentions.map(({ from, to, senses }) => ({
      phrase: reading.words
        .slice(from, to + 1)
        .map(({ word }) => word)
        .join(' '),
      senses: senses.map(({ kind, id }) => `${kind} ${id}`),
    })),
    quantities: reading.quantities.map(({ form, value }) => `${form} ${value}`),
    periods: slots.periods,
    outside: slots.outside.map(({ word }) => word),
    parsed: answer.parsed,
    candidates: found.map(({ entry, measure, score, coverage }) => ({
      id: entry?.id ?? measure ?? '',
      score,
      coverage,
    })),
    outcome:
      answer.body.kind === 'notFound' ? `geweigerd: ${answer.body.missing.what}` : `beantwoord als ${answer.body.kind}`,
  };
}
