import { copulas, determiners, markers } from '../reading/grammar.ts';
import { placesOf } from '../reading/hang-alike.ts';
import type { SpacedWord } from '../reading/markers.ts';
import type { Party } from '../reading/parties.ts';
import type { Fact, FactSentence } from './facts.ts';
import type { Statement } from './read.ts';
import { type Scales, sharesBody } from './scales.ts';

/** Behind a copula these open what something is called: "is een advies"; "is dat een advies" turns it round. */
const articles: ReadonlySet<string> = new Set(['een', 'de', 'het']);

/**
 * Whether the text too calls it what a statement calls it, and says so in one sentence: "de werkdruk is een advies" is
 * not borne out by a text about the work load that says elsewhere whose advice it comes from.
 */
export function haveSameNaming(
  { spaced, parties }: Statement,
  { owners }: Fact,
  passage: readonly FactSentence[],
  { language, groups }: Scales,
): boolean {
  const copula = spaced.findIndex(({ word }) => copulas.has(word));
  if (copula < 1) return true;
  const before = spaced.slice(0, copula).map(({ word }) => word);
  const subject = before.filter((word) => !determiners.has(word) && !markers.has(word));
  const isSaidOf = (name: string) =>
    passage.some((sentence) =>
      [...subject, name].every((word) => placesOf(word, sentence.spaced, language).length > 0),
    );
  const noun = nounAfter(spaced, copula, parties);
  const owner = ownerAfter(spaced, copula, parties);
  const isOwner = owner === undefined || sharesBody(owner.ids, owners, groups);
  return isOwner && [noun, owner?.name.split(' ').at(-1)].every((name) => name === undefined || isSaidOf(name));
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
