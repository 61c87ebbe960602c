import type { Language } from '../../question/language.ts';
import { articles, copulas, definite, determiners, markers, partOpenings, reporting } from '../reading/grammar.ts';
import { placesOf } from '../reading/hang-alike.ts';
import { bare, markersOf, type SpacedWord } from '../reading/markers.ts';
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
  const owned = [...subject, ...(owner ? [spaced[vanBefore(owner.at, spaced) - 1]?.word ?? ''] : [])];
  const isOwned = (of: Party) => (sentence: FactSentence) =>
    findIn(of, sentence, groups).some(({ at }) => ownedBefore(at, owned, sentence.spaced, language));
  const isDefinite = definite.has(spaced[copula + 1]?.word ?? '');
  return (
    (noun === undefined || about.some(({ spaced: words }) => callsIt(subject, noun, isDefinite, words, language))) &&
    (owner === undefined || about.some(isOwned(owner)))
  );
}

/** So far apart a name and what it is stand without a verb: "vakbond FNV", "Henri de Groot, kroonlid". */
const nearby = 2;
/** Whether a text calls the subject by that noun, over a copula or right beside it; "de oplossing" is more than one of them. */
function callsIt(
  subject: readonly string[],
  noun: string,
  isDefinite: boolean,
  words: readonly SpacedWord[],
  language: Language,
): boolean {
  const ends = subject.flatMap((word) => placesOf(word, words, language));
  return placesOf(noun, words, language).some((at) => {
    const before = words.slice(Math.max(at - nearby, 0), at).map(({ word }) => word);
    const isOneOfMore = before.some((word) => word === 'een' || word === 'mogelijke') || words[at]?.word !== noun;
    if (isDefinite && isOneOfMore) return false;
    // "Een aanleiding voor dit advies was de motie": the motion is no advice.
    if (!markersOf(words, at, language).has(bare)) return false;
    return ends.some((end) => {
      const between = words.slice(Math.min(at, end) + 1, Math.max(at, end)).map(({ word }) => word);
      const copula = between.findIndex((word) => copulas.has(word));
      return copula >= 0 ? !between.slice(copula + 1).some((word) => partOpenings.has(word)) : between.length < nearby;
    });
  });
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

/** Who is named in "is van Karien van Gennip", "is een advies van SER Overijssel". */
function ownerAfter(spaced: readonly SpacedWord[], copula: number, parties: Statement['parties']): Party | undefined {
  return parties.find(({ at, ids }) => {
    const van = vanBefore(at, spaced);
    return van > copula && spaced[van]?.word === 'van' && (ids.length > 0 || van === copula + 1);
  });
}

/** Whether "van" before a party hangs on the subject itself, or on the title between: "essay ‘Alle ballen verzamelen’ van". */
function ownedBefore(
  party: number,
  subject: readonly string[],
  words: readonly SpacedWord[],
  language: Language,
): boolean {
  const van = vanBefore(party, words);
  const isOfSubject = subject.some((word) => placesOf(word, words, language).includes(van - 1));
  return words[van]?.word === 'van' && (isOfSubject || /[’'"”]/.test(words[van]?.gap ?? ''));
}

/** The place of "van" before a party, with or without an article. */
function vanBefore(party: number, words: readonly SpacedWord[]): number {
  return determiners.has(words[party - 1]?.word ?? '') ? party - 2 : party - 1;
}
