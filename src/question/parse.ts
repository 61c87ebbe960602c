import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from './language.ts';
import type { ParsedQuestion, Repair } from './question.ts';
import type { Reading } from './reading.ts';
import { claim } from './recognizers/claim.ts';
import { figureQuestion } from './recognizers/figure-question.ts';
import { lists } from './recognizers/lists.ts';
import { occupations } from './recognizers/occupations.ts';
import { place } from './recognizers/place.ts';
import type { Recognizer } from './recognizers/recognizer.ts';
import { recommendationNumber } from './recognizers/recommendation-number.ts';
import { regionQuestion } from './recognizers/region-question.ts';
import { smallTalk } from './recognizers/small-talk.ts';
import { textSearch } from './recognizers/text-search.ts';
import { slotsOf } from './slots.ts';

/** In this order; the first that fits decides what is asked. */
export const recognizers: readonly Recognizer[] = [
  smallTalk,
  claim,
  recommendationNumber,
  figureQuestion,
  occupations,
  place,
  regionQuestion,
  lists,
];

/** Reads a question out of a text that stands by itself. */
export function parse(reading: Reading, knowledge: Knowledge, language: Language): ParsedQuestion {
  const setting = { slots: slotsOf(reading, knowledge), knowledge, language };
  for (const { name, recognize } of recognizers) {
    const question = recognize(setting);
    if (question) return { question, recognizer: name, repairs: repairsOf(reading), carried: [] };
  }
  return {
    question: textSearch.recognize(setting) ?? { kind: 'smallTalk', topic: 'help' },
    recognizer: textSearch.name,
    repairs: repairsOf(reading),
    carried: [],
  };
}

/** Repairs worth telling: those of words that say something about the subject. */
export function repairsOf({ words }: Reading): readonly Repair[] {
  return words.flatMap(({ typed, word, weight }) => (typed && weight === 'content' ? [{ typed, readAs: word }] : []));
}
