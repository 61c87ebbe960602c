import type { Knowledge } from '../knowledge/knowledge.ts';
import { followUp } from './follow-up.ts';
import type { Language } from './language.ts';
import type { Memory } from './memory.ts';
import { openingOf } from './opening.ts';
import type { ParsedQuestion, Question, Repair } from './question.ts';
import type { Reading } from './reading.ts';
import { readingWithout } from './reading-without.ts';
import { aboutDocument } from './recognizers/about-document.ts';
import { arithmetic } from './recognizers/arithmetic.ts';
import { claim } from './recognizers/claim.ts';
import { countryFigure } from './recognizers/country-figure.ts';
import { definition } from './recognizers/definition.ts';
import { figureQuestion } from './recognizers/figure-question.ts';
import { lists } from './recognizers/lists.ts';
import { numberPlaces } from './recognizers/number-places.ts';
import { occupations } from './recognizers/occupations.ts';
import { offTopic } from './recognizers/off-topic.ts';
import { place } from './recognizers/place.ts';
import type { Recognizer, Setting } from './recognizers/recognizer.ts';
import { recommendationNumber } from './recognizers/recommendation-number.ts';
import { regionQuestion } from './recognizers/region-question.ts';
import { sameNoun } from './recognizers/same-noun.ts';
import { sectionReference } from './recognizers/section-reference.ts';
import { smallTalk } from './recognizers/small-talk.ts';
import { textSearch } from './recognizers/text-search.ts';
import { tightness } from './recognizers/tightness.ts';
import { verdicts } from './recognizers/verdicts.ts';
import { sectionBound } from './section-bound.ts';
import { slotsOf } from './slots.ts';

/** In this order; the first that fits decides what is asked. */
export const recognizers: readonly Recognizer[] = [
  arithmetic,
  verdicts,
  smallTalk,
  offTopic,
  claim,
  sectionReference,
  recommendationNumber,
  numberPlaces,
  aboutDocument,
  tightness,
  definition,
  countryFigure,
  occupations,
  sameNoun,
  figureQuestion,
  place,
  regionQuestion,
  lists,
];

/**
 * Reads a question out of a text.
 *
 * @param mode `check`: the text is a message to fact-check, whatever it looks like
 * @param previous the question before it in the same conversation
 */
export function parse(
  reading: Reading,
  knowledge: Knowledge,
  language: Language,
  mode: 'ask' | 'check' = 'ask',
  previous?: Memory,
): ParsedQuestion {
  const repairs = repairsOf(reading);
  if (mode === 'check')
    return { question: { kind: 'check', text: reading.text }, recognizer: 'mode', repairs, carried: [] };
  const opening = openingOf(reading);
  if (opening) return { ...parse(readingWithout(reading, [opening]), knowledge, language, mode, previous), repairs };
  const bound = sectionBound(reading, knowledge, language, previous, (rest) =>
    parse(rest, knowledge, language, mode, previous),
  );
  if (bound) return { ...bound, recognizer: 'sectionBound', repairs };
  const setting = { slots: slotsOf(reading, knowledge), knowledge, language };
  const followed = previous && followUp(setting, previous);
  if (followed) return { ...followed, recognizer: 'followUp', repairs };
  for (const { name, recognize } of [...recognizers, textSearch]) {
    const question = recognize(setting);
    if (question) return { question: orQuestion(question, setting), recognizer: name, repairs, carried: [] };
  }
  return { question: { kind: 'smallTalk', topic: 'help' }, recognizer: 'none', repairs, carried: [] };
}

/** Asks in so many words whether something is right. */
const asksForCheck =
  /\b(klopt|kloppen|(het|dat|dit) waar|waar (of|dat)|juist|check|checken|controleer|controleren|factcheck|feitencheck|correct)\b/i;

/** What a text asks when nothing in it can be checked: "…, toch?" anything, "klopt de optelling van …" a calculation. */
function orQuestion(question: Question, setting: Setting): Question {
  if (question.kind !== 'check') return question;
  const later = [...recognizers.slice(recognizers.indexOf(claim) + 1), textSearch];
  const next = later.map(({ recognize }) => recognize(setting)).find((found) => found !== undefined);
  const isAsked = next?.kind === 'calculation' || !asksForCheck.test(question.text);
  const otherwise = isAsked ? next : numberPlaces.recognize(setting);
  return otherwise ? { ...question, otherwise } : question;
}

/** Repairs worth telling: those of words that say something about the subject. */
export function repairsOf({ words }: Reading): readonly Repair[] {
  return words.flatMap(({ typed, word, weight }) => (typed && weight === 'content' ? [{ typed, readAs: word }] : []));
}
