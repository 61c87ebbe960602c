import { tokenize } from '../../text/token.ts';
import { searchFor } from '../query.ts';
import type { Question } from '../question.ts';
import type { Setting } from './recognizer.ts';

/** How much the words that figures explain count, when a text has to explain the others. */
const explainedWeight = 0.25;

/**
 * A question that slots explain wholly; where words are left over, a search among the texts that must explain those,
 * with the slots' question to offer when none does. A number for a region is only in the figures: there no text will do.
 */
export function unlessExplained(setting: Setting, question: Question, measures: readonly string[] = []): Question {
  const { slots, language } = setting;
  const own = wordsOfMeasures(measures, setting);
  const open = new Set(slots.unexplained.filter(({ word }) => !own.has(language.stemOf(word))));
  if (open.size === 0) return question;
  const asksNumber =
    slots.regions.length > 0 && (measures.length > 0 || slots.has('howMany', 'share', 'sum', 'average'));
  if (asksNumber) {
    const words = [...open].map(({ raw }) => raw);
    return { kind: 'declined', missing: { what: 'words', words }, offer: question };
  }
  return { ...searchFor(slots, language, (word) => (open.has(word) ? 1 : explainedWeight)), otherwise: question };
}

/** Stems of all words by which a measure is named and explained: "uren" belongs to part-timers who want more of them. */
function wordsOfMeasures(measures: readonly string[], { knowledge, language }: Setting): ReadonlySet<string> {
  const texts = measures.flatMap((id) => {
    const measure = knowledge.measures.find((item) => item.id === id);
    const concept = knowledge.entries.find((entry) => entry.id === measure?.concept);
    return measure ? [measure.name, measure.sentence, ...measure.aliases, concept?.gist ?? ''] : [];
  });
  return new Set(texts.flatMap((text) => tokenize(text).map(({ word }) => language.stemOf(word))));
}
