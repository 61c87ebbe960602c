import type { Language } from '../../question/language.ts';
import { openingPronouns, pronouns } from '../reading/grammar.ts';
import { keysOfWord } from '../reading/keys.ts';
import type { SpacedWord } from '../reading/markers.ts';
import { type Fact, type FactSentence, isStance } from './facts.ts';

/**
 * A sentence of a text with all that it speaks of: the title, the sentence before it when it goes on about that
 * ("Dat komt door …"), and the next one when that goes on about this.
 */
export function passageOf(nearest: FactSentence, { sentences, entry }: Fact): readonly FactSentence[] {
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
  return [...new Set(found)];
}

function goesOn({ spaced: [first, ...rest] }: FactSentence): boolean {
  return openingPronouns.has(first?.word ?? '') || rest.some(({ word }) => pronouns.has(word));
}

/** The places of a word among others: in any form, else as a synonym or as a part of a compound. */
export function placesOf(word: string, spaced: readonly SpacedWord[], language: Language): readonly number[] {
  const placesWhere = (is: (other: string) => boolean) => spaced.flatMap((item, at) => (is(item.word) ? [at] : []));
  const stem = language.stemOf(word);
  const same = placesWhere((other) => language.stemOf(other) === stem);
  if (same.length > 0) return same;
  const keysIn = (text: string) =>
    [text, ...(language.split(text) ?? [])].flatMap((part) => keysOfWord(part, language));
  const keys = new Set(keysIn(word));
  return placesWhere((other) => keysIn(other).some((key) => keys.has(key)));
}
