import type { Language } from '../../question/language.ts';
import { hasWord } from '../reading/keys.ts';
import type { Fact, FactSentence } from './facts.ts';
import type { Statement } from './read.ts';
import type { StatementWord } from './words.ts';

const nothing: ReadonlySet<string> = new Set();

/** Whether a text says a word. One that turns what follows it must turn the same thing there. */
export function says(
  { keys, sentences }: Fact,
  { word, turns, isRegion, joined }: StatementWord,
  language: Language,
): boolean {
  if (turns !== undefined) {
    const turned = ({ after }: FactSentence) =>
      hasWord({ whole: after.get(word) ?? nothing, parts: nothing }, turns, language);
    return sentences.some(turned);
  }
  // "In alle drie de regio's" is said of each.
  if (isRegion && ['alle', 'drie', 'regio'].every((part) => hasWord(keys, part, language))) return true;
  return [word, ...joined].some((form) => hasWord(keys, form, language));
}

/**
 * The sentence of the text that has most of the statement; of equals, one with a number or date where that is claimed,
 * and one that says what is, or what should be, as the statement does.
 */
export function nearestSentence(
  { words, numbers, periods, modal }: Statement,
  { sentences }: Fact,
  language: Language,
): FactSentence {
  const shared = (sentence: FactSentence) => {
    const has = words.filter(({ word }) => hasWord(sentence.keys, word, language)).length;
    const counts = numbers.length > 0 && sentence.numbers.length > 0 ? 1 : 0;
    const dates = periods.length > 0 && sentence.periods.length > 0 ? 1 : 0;
    const speaksAlike = sentence.modal === modal ? 1 : 0;
    return has + (counts + dates) / 2 + speaksAlike / 4;
  };
  const [first, ...rest] = sentences;
  if (!first) throw new Error('Cannot weigh a text without sentences');
  return rest.reduce((best, sentence) => (shared(sentence) > shared(best) ? sentence : best), first);
}

/** Words from all over a text are no statement of it: they must stand in its gist or in one sentence. */
export function isScattered(
  said: readonly StatementWord[],
  { lead }: Fact,
  nearest: FactSentence,
  language: Language,
): boolean {
  return said.some(
    (word) =>
      !word.isRegion &&
      word.turns === undefined &&
      !hasWord(lead, word.word, language) &&
      !hasWord(nearest.keys, word.word, language),
  );
}
