import { periodsMeet } from '../../knowledge/period.ts';
import { copulas } from '../reading/grammar.ts';
import { hasWord } from '../reading/keys.ts';
import { saysOpposite } from '../reading/opposites.ts';
import { isAbout } from './about.ts';
import { datesAgree, datesIn, isNamed, numbersAgree, speakersAgree } from './agree.ts';
import { deniesNoOther, deniesSame } from './denials.ts';
import type { Fact, FactSentence } from './facts.ts';
import { bearsMood } from './mood.ts';
import { passageOf } from './passage.ts';
import { isInOnePassage, isScattered, nearestSentences, says } from './place.ts';
import { qualifiersLost } from './qualified.ts';
import type { Statement } from './read.ts';
import { haveNotChangedPlaces, haveSameBodies, haveSameMarkers } from './same-markers.ts';
import { areSameChapters, haveSameMoments } from './same-moments.ts';
import { haveSameNaming } from './same-naming.ts';
import { haveSameParts } from './same-parts.ts';
import { haveSamePredicate, isDone } from './same-predicate.ts';
import { haveSameSequence } from './same-sequence.ts';
import { saysItThere, wantsTheSame } from './same-voice.ts';
import { type Scales, strength, strengthOf } from './scales.ts';
import type { StatementWord } from './words.ts';

/** How a text of the advice bears on a statement. */
export interface Weighed {
  readonly fact: Fact;
  readonly fit: 'states' | 'otherActor' | 'otherFact' | 'denies' | 'unsure' | 'limited' | 'partly' | 'none';
  /** How much of the statement the text has; what its title and gist say counts most. */
  readonly coverage: number;
}

const fits = { yes: 'states', no: 'denies', unknown: 'none' } as const;

/** With more words that a text does not have, it may say something else, and so tells nothing about who says it. */
const mostOtherWords = 1;
/** What is denied must be named in so many words before somebody else's text is about it. */
const fewestDenied = 2;

/** Weighs a statement against one text. */
export function weigh(statement: Statement, fact: Fact, scales: Scales): Weighed {
  const { words, others, subjects } = statement;
  const none: Weighed = { fact, fit: 'none', coverage: 0 };
  const isSaid = (word: StatementWord) => says(fact, word, scales.language);
  if (words.some((word) => word.weight === 'content' && !word.fills && !isSaid(word))) return none;
  const found = words.filter(isSaid);
  const content = found.filter(({ weight }) => weight === 'content');
  const missing = words.filter((word) => word.weight === 'content' && !found.includes(word));
  const named = [...others, ...subjects].filter((body) => isNamed(body, fact, scales));
  const unnamed = [...others, ...subjects].filter((body) => !named.includes(body));
  const isWhole = unnamed.every(({ fills }) => fills);
  if (!isWhole || !isAbout(statement, found, named.length, fact, scales) || (statement.wants && !fact.wants))
    return none;
  const sentences = nearestSentences(statement, fact, scales.language);
  const [nearest] = sentences;
  const agreement = [...datesAgree(statement, fact, nearest, scales.language), ...numbersAgree(statement, nearest)];
  // "Niet in 2022": what is denied may be just that date.
  const deniesFact = statement.denied && agreement.includes('no');
  if (deniesFact || agreement.includes('unknown') || isScattered(content, fact, nearest, scales.language)) return none;
  const coverage = coverageOf(statement, fact, found, scales);
  const absent = words.length - found.length - missing.length;
  const isFilledOtherwise = missing.length + unnamed.length > 0;
  const openers = [...missing.map(({ opener }) => opener), ...unnamed.map(({ fills: opener }) => opener)];
  // Where the text fills nothing in, nothing is filled in otherwise.
  if (openers.some((opener) => opener !== undefined && !isFilledIn(opener, statement, fact, nearest))) return none;
  if (isFilledOtherwise || agreement.includes('no'))
    return absent <= (isFilledOtherwise ? mostOtherWords : 0) ? { fact, fit: 'otherFact', coverage } : none;
  const speaker = speakersAgree(statement, fact, nearest, scales);
  if (speaker !== 'yes')
    return speaker === 'no' && absent <= mostOtherWords && (!statement.denied || content.length >= fewestDenied)
      ? { fact, fit: 'otherActor', coverage }
      : none;
  if (!saysItThere(statement, fact, scales)) return { fact, fit: 'unsure', coverage };
  const each = sentences.map((sentence) => fitOf(statement, fact, sentence, absent, scales));
  return { fact, fit: ofAll(each, statement.denied), coverage };
}

/**
 * Whether a text says who, where or whose. Who does it may also come first, without "door". "Van" tells whose it is
 * behind "is"; elsewhere it may tell who gives it.
 */
function isFilledIn(opener: string, { sequence }: Statement, { sentences }: Fact, { parties }: FactSentence): boolean {
  if (opener === 'van' && !sequence.some((word) => copulas.has(word))) return false;
  return sentences.some(({ openers }) => openers.has(opener)) || (opener === 'door' && parties.length > 0);
}

/** By the nearest sentence; by another that states it, unless one denies it or says less. */
function ofAll(fits: readonly Weighed['fit'][], denied: boolean): Weighed['fit'] {
  const [first = 'none'] = fits;
  const isDenied = fits.includes('denies');
  if (first === 'states') return (isDenied && !denied) || fits.includes('limited') ? 'unsure' : first;
  return !isDenied && !fits.includes('limited') && fits.includes('states') ? 'states' : first;
}

/** How one sentence of a text that says much the same bears on a statement. */
function fitOf(
  statement: Statement,
  fact: Fact,
  sentence: FactSentence,
  absent: number,
  scales: Scales,
): Weighed['fit'] {
  const { language } = scales;
  const passage = passageOf(sentence, fact, statement);
  const wordsOf = ({ spaced }: Pick<FactSentence, 'spaced'>) => spaced.map(({ word }) => word);
  const isAlike =
    !saysOpposite(wordsOf(statement), wordsOf(sentence), scales.opposites) &&
    areSameChapters(statement, fact, sentence) &&
    haveSameMoments(statement, sentence) &&
    haveSameParts(statement, fact, sentence, scales) &&
    haveSameNaming(statement, passage, scales) &&
    haveSamePredicate(statement, sentence, sentence === fact.sentences.at(-1), language) &&
    wantsTheSame(statement, sentence) &&
    haveSameBodies(statement, fact, passage, scales) &&
    haveSameMarkers(statement, fact, sentence, scales) &&
    haveNotChangedPlaces(statement, sentence, language) &&
    isInOnePassage(statement, fact, passage, language) &&
    haveSameSequence(statement, fact, passage, language);
  if (!isAlike || !isDone(statement, fact, passage, scales)) return 'unsure';
  // A word that only another sentence of the text has, says something else there.
  const elsewhere = statement.words.filter(
    (word) =>
      !word.isRegion &&
      says(fact, word, language) &&
      !passage.some(({ keys }) => [word.word, ...word.joined].some((form) => hasWord(keys, form, language))),
  );
  const isSurer =
    !bearsMood(statement.mood, sentence.mood) || (sentence.possible && !statement.reports && !statement.possible);
  const lost = qualifiersLost(statement.spaced, sentence.spaced, sentence.qualifiers, language);
  if (lost.some(({ ofAll }) => !ofAll)) return 'limited';
  if (absent + elsewhere.length + lost.length > 0 || isSurer) return 'partly';
  const fit = fits[deniesSame(statement, sentence, language)];
  return fit === 'states' && !deniesNoOther(statement, passage, language) ? 'unsure' : fit;
}

/** How much of the statement a text has, rare words counting double, and again for what it shows first. */
function coverageOf(
  { periods, others, subjects }: Statement,
  fact: Fact,
  found: readonly StatementWord[],
  scales: Scales,
) {
  const { language } = scales;
  const inLead = found.filter(({ word }) => hasWord(fact.lead, word, language));
  const inTitle = found.filter(({ word }) => hasWord(fact.title, word, language));
  const dates = datesIn(fact).filter((date) => periods.some((period) => periodsMeet(period, date)));
  const titled = [...others, ...subjects].filter(({ words }) =>
    words.every((word) => hasWord(fact.title, word, language)),
  );
  return [found, inLead, inTitle].reduce(
    (sum, words) => sum + strengthOf(words, scales),
    strength.fact * dates.length + strength.body * titled.length,
  );
}
