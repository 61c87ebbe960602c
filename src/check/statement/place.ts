import type { Language } from '../../question/language.ts';
import type { Fact, FactSentence } from './facts.ts';
import { hasWord } from './keys.ts';
import type { Statement } from './read.ts';
import type { StatementWord } from './words.ts';

/** Where a text has a word: in what it says, only among its search terms, or not at all. */
export type Place = 'text' | 'terms' | 'nowhere';

/** Where a text has each word of a statement. */
export type Places = ReadonlyMap<StatementWord, Place>;

const nothing: ReadonlySet<string> = new Set();

/** Where a text has a word. One that turns what follows it must turn the same thing there. */
export function placeOf(
  { word, turns, isRegion }: StatementWord,
  { keys, terms, sentences }: Fact,
  language: Language,
): Place {
  if (turns !== undefined) {
    const turned = ({ after }: FactSentence) =>
      hasWord({ whole: after.get(word) ?? nothing, parts: nothing }, turns, language);
    return sentences.some(turned) ? 'text' : 'nowhere';
  }
  // "In alle drie de regio's" is said of each.
  if (isRegion && ['alle', 'drie', 'regio'].every((part) => hasWord(keys, part, language))) return 'text';
  return hasWord(keys, word, language) ? 'text' : hasWord(terms, word, language) ? 'terms' : 'nowhere';
}

/** The sentence of the text that has most of the statement; of equals, one with a number or date where that is claimed. */
export function nearestSentence(
  { words, numbers, periods }: Statement,
  { sentences }: Fact,
  language: Language,
): FactSentence {
  const shared = (sentence: FactSentence) => {
    const has = words.filter(({ word }) => hasWord(sentence.keys, word, language)).length;
    const counts = numbers.length > 0 && sentence.numbers.length > 0 ? 1 : 0;
    const dates = periods.length > 0 && sentence.periods.length > 0 ? 1 : 0;
    return has + (counts + dates) / 2;
  };
  const [first, ...rest] = sentences;
  if (!first) throw new Error('Cannot weigh a text without sentences');
  return rest.reduce((best, sentence) => (shared(sentence) > shared(best) ? sentence : best), first);
}

/** Words from all over a text are no statement of it: they must stand in its gist or in one sentence. */
export function isScattered(
  content: readonly StatementWord[],
  places: ReadonlyMap<StatementWord, Place>,
  { lead }: Fact,
  nearest: FactSentence,
  language: Language,
): boolean {
  return content.some(
    (word) =>
      places.get(word) === 'text' &&
      !word.isRegion &&
      word.turns === undefined &&
      !hasWord(lead, word.word, language) &&
      !hasWord(nearest.keys, word.word, language),
  );
}
