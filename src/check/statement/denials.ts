import type { Language } from '../../question/language.ts';
import { afterPartialDenial, allDenials, denials } from '../reading/grammar.ts';
import { placesOf } from '../reading/hang-alike.ts';
import { hasWord, keysOfWord } from '../reading/keys.ts';
import type { SpacedWord } from '../reading/markers.ts';
import type { Agreement } from './agree.ts';
import type { FactSentence } from './facts.ts';
import type { Statement } from './read.ts';
import type { StatementWord } from './words.ts';

/**
 * Whether the statement denies just what the text denies. It contradicts the text when only one of both denies, and
 * what is denied stands in the other. A "niet" with nothing after it denies that somebody says it.
 */
export function deniesSame(
  { words, denied, speakers, impliesNot, sequence }: Statement,
  nearest: FactSentence,
  language: Language,
): Agreement {
  const isDeniedThere = ({ word }: StatementWord) => keysOfWord(word, language).some((key) => nearest.denied.has(key));
  const denials = [...new Set(words.flatMap(({ deniedBy }) => deniedBy ?? []))];
  const isThere = ({ word }: StatementWord) => hasWord(nearest.keys, word, language);
  if (denied && denials.length === 0) {
    if (speakers.length === 0) return 'unknown';
    return words.some(isDeniedThere) ? 'yes' : nearest.denied.size > 0 ? 'unknown' : 'no';
  }
  const isBorneOut = denials.every((by) => words.some((word) => word.deniedBy === by && isDeniedThere(word)));
  const deniedHere = new Set(
    words.filter(({ deniedBy }) => deniedBy !== undefined).flatMap(({ word }) => keysOfWord(word, language)),
  );
  const isAffirmed = ({ word }: StatementWord) => keysOfWord(word, language).some((key) => nearest.affirmed.has(key));
  const isOnlyThat = words.every(
    (word) =>
      keysOfWord(word.word, language).some((key) => deniedHere.has(key)) || !isDeniedThere(word) || isAffirmed(word),
  );
  if (isBorneOut && isOnlyThat) return 'yes';
  const isContradicted = denied
    ? nearest.denied.size === 0 &&
      !nearest.impliesNot &&
      words.every((word) => word.deniedBy === undefined || isThere(word))
    : !impliesNot && words.every(isThere);
  // "Geen kerntaak, maar wel een deel daarvan" denies one thing and says another.
  const isMixed = denied && sequence.includes('wel');
  return isContradicted && !isMixed ? 'no' : 'unknown';
}

/**
 * Whether a statement denies no more often than a sentence of the passage, and says nothing that the passage denies as a whole:
 * "doorgaan op deze koers brengt ons niet verder".
 */
export function deniesNoOther({ spaced }: Statement, passage: readonly FactSentence[], language: Language): boolean {
  const count = (words: readonly SpacedWord[]) => words.filter(({ word }) => allDenials.has(word)).length;
  const [here, there] = [count(spaced), Math.max(...passage.map((sentence) => count(sentence.spaced)))];
  // "Niets" and "niemand" deny by themselves, so the text must have such a word too.
  const isOwn = ({ word }: SpacedWord) => allDenials.has(word) && !denials.has(word);
  if (spaced.some(isOwn) && !passage.some((sentence) => sentence.spaced.some(isOwn))) return false;
  if (here > 0) return here === 1 || here <= there;
  const words = passage.slice(0, 1).flatMap(({ spaced: source }) => wordsDenied(source));
  return spaced.every(({ word }) => language.weightOf(word) === 'stop' || placesOf(word, words, language).length === 0);
}

/** These deny the clause that they stand in. */
const sentenceDenials: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit']);

/** What stands before "niet" or "geen" in the same stretch: a main clause is denied behind its verb. */
function wordsDenied(words: readonly SpacedWord[]): readonly SpacedWord[] {
  if (isAboutDocument(words)) return [];
  return words.flatMap(({ word }, at) => {
    if (!sentenceDenials.has(word) || afterPartialDenial.has(words[at + 1]?.word ?? '')) return [];
    const start = words.findLastIndex(({ gap }, place) => place <= at && /[,:;]/.test(gap));
    return words.slice(Math.max(start, 0), at);
  });
}

/** "Het advies legt dat niet uit" denies nothing of what it is about. */
export function isAboutDocument([article, noun]: readonly SpacedWord[]): boolean {
  return article?.word === 'het' && noun?.word === 'advies';
}
