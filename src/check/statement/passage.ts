import { openingPronouns, pronouns } from '../reading/grammar.ts';
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
