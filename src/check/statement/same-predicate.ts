import type { Language } from '../../question/language.ts';
import { becoming, copulas, having } from '../reading/grammar.ts';
import { placesOf } from '../reading/hang-alike.ts';
import { hasWord } from '../reading/keys.ts';
import type { SpacedWord } from '../reading/markers.ts';
import { type Fact, type FactSentence, isStance } from './facts.ts';
import { isFactual } from './mood.ts';
import type { Statement } from './read.ts';
import type { Scales } from './scales.ts';

const done: ReadonlySet<string> = new Set([...copulas, ...having, 'werd', 'werden']);
const participle = /^(?:ge|be|ver|ont|her|aange|inge|opge|uitge|afge|voorge|onder)\p{L}{2,}(?:d|t|en)$/u;

/**
 * Whether a text says of it what a statement says, not only the same things: "arbeidsmigranten zijn goed gehuisvest" is
 * not borne out by a text on who should see to their housing. What is, is so there too; who has it, has it there; and
 * what is done there is no aim or plan ("om doelen te bereiken"). A title tells it without a verb.
 */
export function haveSamePredicate(
  statement: Statement,
  sentence: FactSentence,
  isTitle: boolean,
  language: Language,
): boolean {
  if (!isFactual(statement.mood) || isTitle) return true;
  const here = statement.spaced.map(({ word }) => word);
  const there = sentence.spaced.map(({ word }) => word);
  const both = (kind: ReadonlySet<string>) =>
    !here.some((word) => kind.has(word)) || there.some((word) => kind.has(word));
  // "Is gestart", "had het over": the verb is another word, and is held to the text as such.
  const isAuxiliary = here.some((word) => participle.test(word)) || (here.includes('het') && here.includes('over'));
  // "Wordt vernieuwd" is not done yet.
  const isToCome = there.some((word) => becoming.has(word)) && !there.some((word) => done.has(word));
  if (isToCome && here.some((word) => done.has(word)) && !here.some((word) => becoming.has(word))) return false;
  return (
    (isAuxiliary || (both(copulas) && both(having))) &&
    statement.spaced.every(
      (_, at) => isOnlyAim(statement.spaced, at) || !isAimThere(statement.spaced, at, sentence, language),
    )
  );
}

/** Whether all places of a word in a text only tell an aim. */
function isAimThere(spaced: readonly SpacedWord[], at: number, sentence: FactSentence, language: Language): boolean {
  const word = spaced[at]?.word ?? '';
  if (language.weightOf(word) === 'stop') return false;
  const places = placesOf(word, sentence.spaced, language);
  return places.length > 0 && places.every((place) => isOnlyAim(sentence.spaced, place));
}

/** "Te bereiken", "het stimuleren van". */
function isOnlyAim(words: readonly SpacedWord[], at: number): boolean {
  const [before, after] = [words[at - 1]?.word, words[at + 1]?.word];
  return before === 'te' || (before === 'het' && after === 'van' && (words[at]?.word ?? '').endsWith('en'));
}

/**
 * Whether background has the deed itself; what somebody wants or says may be put in many words, when it is clear what it
 * is about.
 */
export function isDone(
  { deeds, words }: Statement,
  { entry }: Fact,
  passage: readonly FactSentence[],
  { language }: Scales,
): boolean {
  const hasSubject = words.some(({ weight, isName, isRegion }) => weight === 'content' && !isName && !isRegion);
  return (
    (isStance(entry) && hasSubject) || deeds.every((deed) => passage.some(({ keys }) => hasWord(keys, deed, language)))
  );
}
