import { tokenize } from '../../text/token.ts';
import { explainedMeasures } from '../explained-measure.ts';
import { searchFor } from '../query.ts';
import type { Question } from '../question.ts';
import type { Setting } from './recognizer.ts';
import { restricts } from './restricting.ts';

/** How much the words that figures explain count, when a text has to explain the others. */
const explainedWeight = 0.25;

/**
 * A question that slots explain, unless words are left over that could narrow it. Then a text may explain those; if
 * not, or if a number was asked, the question is declined and what the slots give is only offered.
 */
export function unlessExplained(setting: Setting, question: Question, measures: readonly string[] = []): Question {
  const { slots, language } = setting;
  const own = wordsOfMeasures(measures, setting);
  const left = slots.unexplained.filter(({ word }) => !own.has(language.stemOf(word)));
  const open = new Set(left.filter((word) => restricts(word, left, slots)));
  if (open.size === 0) return question;
  const asksNumber = slots.has('howMany', 'share', 'sum', 'average') && measures.length + slots.regions.length > 0;
  if (asksNumber || [...open].some(({ known }) => !known)) {
    return { kind: 'declined', missing: { what: 'words', words: [...open].map(({ raw }) => raw) }, offer: question };
  }
  const search = searchFor(slots, language, (word) => (open.has(word) ? 1 : explainedWeight));
  return { ...search, needs: 'allWords', otherwise: question };
}

/** Stems of all words by which a measure is named and explained: "uren" belongs to part-timers who want more of them. */
export function wordsOfMeasures(
  measures: readonly string[],
  { knowledge, language }: Pick<Setting, 'knowledge' | 'language'>,
): ReadonlySet<string> {
  const texts = explainedMeasures(measures, knowledge).flatMap(({ measure, concept }) => [
    measure.name,
    measure.sentence,
    ...measure.aliases,
    concept?.gist ?? '',
  ]);
  return new Set(texts.flatMap((text) => tokenize(text).map(({ word }) => language.stemOf(word))));
}
