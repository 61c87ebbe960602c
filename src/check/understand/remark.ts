import { allDenials, openingPronouns } from '../reading/grammar.ts';
import type { Reader, Sentence } from '../reading/sentence.ts';

/** The words by which a sentence denies something of what stands before it: "Daar is niets van waar." */
export function remarkWords({ words, text }: Sentence, { phrases }: Reader): readonly string[] {
  const isRemark = openingPronouns.has(words[0]?.word ?? '') && !text.includes('?');
  const isTalk = words.some(({ word }) => phrases.has('weOrYou', word));
  return isRemark && !isTalk ? words.filter(({ word }) => allDenials.has(word)).map(({ raw }) => raw) : [];
}
