import type { Language } from '../../question/language.ts';
import { placesOf } from '../reading/hang-alike.ts';
import { hasWord } from '../reading/keys.ts';
import type { Fact, FactSentence } from './facts.ts';
import { isFactual } from './mood.ts';
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
    return sentences.some(turnsSame(word, turns, language));
  }
  // "In alle drie de regio's" is said of each.
  if (isRegion && ['alle', 'drie', 'regio'].every((part) => hasWord(keys, part, language))) return true;
  return [word, ...joined].some((form) => hasWord(keys, form, language));
}

/** A word of a statement counts so much more than what only sets one sentence before another. */
const word = 1;

/**
 * The sentences of the text that have most of the statement, the nearest first; of equals, one with a number or date
 * where that is claimed, and one that says what is, or what should be, as the statement does.
 */
export function nearestSentences(
  { words, numbers, periods, mood, parties }: Statement,
  { sentences }: Fact,
  language: Language,
): readonly [FactSentence, ...FactSentence[]] {
  const named = parties.filter(({ isVoice, ids }) => !isVoice && ids.length > 0);
  const shared = (sentence: FactSentence) => {
    const has = words.filter(({ word }) => hasWord(sentence.keys, word, language)).length;
    const counts = numbers.length > 0 && sentence.numbers.length > 0 ? 1 : 0;
    const dates = periods.length > 0 && sentence.periods.length > 0 ? 1 : 0;
    const speaksAlike = isFactual(sentence.mood) === isFactual(mood) ? 1 : 0;
    const bodies = named.filter(({ ids }) =>
      sentence.parties.some((party) => party.ids.some((id) => ids.includes(id))),
    ).length;
    return has + bodies + (counts + dates) / 2 + speaksAlike / 4;
  };
  const ranked = sentences
    .map((sentence) => ({ sentence, has: shared(sentence) }))
    .sort((one, other) => other.has - one.has);
  const [first, ...rest] = ranked;
  if (!first) throw new Error('Cannot weigh a text without sentences');
  return [first.sentence, ...rest.filter(({ has }) => first.has - has < word).map(({ sentence }) => sentence)];
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

/** Whether all words of a statement that a text has stand in one passage of it. */
export function isInOnePassage(
  { spaced, heavy, words }: Statement,
  { sentences }: Fact,
  passage: readonly FactSentence[],
  language: Language,
): boolean {
  const stands = (word: string) => (sentence: FactSentence) => placesOf(word, sentence.spaced, language).length > 0;
  const isTurned = words.every(
    ({ word, turns }) => turns === undefined || passage.some(turnsSame(word, turns, language)),
  );
  return (
    isTurned &&
    heavy
      .map((at) => spaced[at]?.word ?? '')
      .every((word) => passage.some(stands(word)) || !sentences.some(stands(word)))
  );
}

/** Whether a sentence has a word that turns the same: "minder overleg". */
function turnsSame(word: string, turned: string, language: Language) {
  return ({ after }: FactSentence) => hasWord({ whole: after.get(word) ?? nothing, parts: nothing }, turned, language);
}
