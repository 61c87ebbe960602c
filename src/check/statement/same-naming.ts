import type { Language } from '../../question/language.ts';
import { articles, copulas, determiners, markers, reporting } from '../reading/grammar.ts';
import { placesOf } from '../reading/hang-alike.ts';
import type { SpacedWord } from '../reading/markers.ts';
import type { Party } from '../reading/parties.ts';
import type { FactSentence } from './facts.ts';
import type { Statement } from './read.ts';
import { findIn } from './same-parts.ts';
import type { Scales } from './scales.ts';

/**
 * Whether the text too calls it what a statement calls it, and says so in one sentence: "de werkdruk is een advies" is
 * not borne out by a text about the work load that says elsewhere whose advice it comes from.
 */
export function haveSameNaming(
  { spaced, parties }: Statement,
  passage: readonly FactSentence[],
  { language, groups }: Scales,
): boolean {
  const copula = spaced.findIndex(({ word }) => copulas.has(word));
  if (copula < 1) return true;
  // "SER Overijssel zegt dat … is": what it says starts behind "dat".
  const isSaid = parties.some(({ isVoice }) => isVoice);
  const said = spaced.findLastIndex(({ word }, at) => isSaid && at < copula && reporting.has(word));
  const before = spaced.slice(said + 1, copula).map(({ word }) => word);
  const subject = before.filter((word) => !determiners.has(word) && !markers.has(word));
  const about = passage.filter((sentence) =>
    subject.every((word) => placesOf(word, sentence.spaced, language).length > 0),
  );
  const noun = nounAfter(spaced, copula, parties);
  const owner = ownerAfter(spaced, copula, parties);
  const isOwned = (of: Party) => (sentence: FactSentence) =>
    findIn(of, sentence, groups).some(({ at }) => ownedBefore(at, subject, sentence.spaced, language));
  return (
    (noun === undefined || about.some(({ spaced: words }) => placesOf(noun, words, language).length > 0)) &&
    (owner === undefined || about.some(isOwned(owner)))
  );
}

/** The last word of "een breed advies", or a party without a capital: "wethouder". */
function nounAfter(spaced: readonly SpacedWord[], copula: number, parties: Statement['parties']): string | undefined {
  const after = spaced.slice(copula + 1);
  const [first] = after;
  const isOpened = first !== undefined && articles.has(first.word);
  const isParty = parties.some(({ at, isProper }) => at === copula + 1 && !isProper);
  if (!isOpened && !isParty) return undefined;
  const end = after.findIndex(({ word, gap }, at) => at > 0 && (markers.has(word) || /[,:;()]/.test(gap)));
  return after.at(end < 0 ? -1 : end - 1)?.word;
}

/** Who is named in "is van Karien van Gennip". */
function ownerAfter(spaced: readonly SpacedWord[], copula: number, parties: Statement['parties']): Party | undefined {
  return spaced[copula + 1]?.word === 'van' ? parties.find(({ at }) => at > copula) : undefined;
}

/** Whether "van" before a party hangs on the subject itself, or on the title between: "essay ‘Alle ballen verzamelen’ van". */
function ownedBefore(
  party: number,
  subject: readonly string[],
  words: readonly SpacedWord[],
  language: Language,
): boolean {
  const van = determiners.has(words[party - 1]?.word ?? '') ? party - 2 : party - 1;
  const isOfSubject = subject.some((word) => placesOf(word, words, language).includes(van - 1));
  return words[van]?.word === 'van' && (isOfSubject || /[’'"”]/.test(words[van]?.gap ?? ''));
}
