import { allDenials, openingPronouns, pronouns } from '../reading/grammar.ts';
import type { SpacedWord } from '../reading/markers.ts';
import { isAboutDocument } from './denials.ts';
import { type Fact, type FactSentence, isStance } from './facts.ts';
import type { Statement } from './read.ts';

/**
 * A sentence of a text with all that it speaks of: the title, the sentence before it when it goes on about that
 * ("Dat komt door …"), and the next one when that goes on about this.
 */
export function passageOf(
  nearest: FactSentence,
  { sentences, entry }: Fact,
  { spaced }: Statement,
): readonly FactSentence[] {
  const title = sentences.at(-1);
  // What somebody wants is only named by its title; background has its title as its subject.
  const isSubject = !isStance(entry) && title !== undefined;
  const place = isSubject && nearest === title ? 0 : sentences.indexOf(nearest);
  const [before, here, next] = [sentences[place - 1], sentences[place], sentences[place + 1]];
  const found = [
    nearest,
    ...(before && goesOn(nearest) ? [before] : []),
    ...(here ? [here] : []),
    ...(next && goesOn(next) ? [next] : []),
    ...(isSubject ? [title] : []),
  ];
  // Nor may a sentence that denies lend a word to what denies nothing: "dat is daarvoor geen bron meer".
  const mayLend = (sentence: FactSentence) =>
    sentence === nearest || !denies(sentence.spaced) || denies(spaced) || isAboutDocument(sentence.spaced);
  return [...new Set(found)].filter(mayLend);
}

const denies = (words: readonly SpacedWord[]) => words.some(({ word }) => allDenials.has(word));

function goesOn({ spaced: [first, ...rest] }: FactSentence): boolean {
  return openingPronouns.has(first?.word ?? '') || rest.some(({ word }) => pronouns.has(word));
}
