import type { Period } from '../../knowledge/knowledge.ts';
import { periodsIn } from '../../text/period-words.ts';
import { quantities } from '../../text/quantity.ts';
import { isParticle } from '../../text/verb.ts';
import { covers } from '../../text/word-range.ts';
import { chaptersIn } from '../reading/chapters.ts';
import type { Clause } from '../reading/clause.ts';
import { denials as denialWords, markers } from '../reading/grammar.ts';
import type { SpacedWord } from '../reading/markers.ts';
import { type Party, partiesIn } from '../reading/parties.ts';
import type { Reader } from '../reading/sentence.ts';
import { belongsToBody } from './belongs.ts';
import { type Bodies, bodiesIn } from './bodies.ts';
import { type CountedThing, countedBy, type DatedPlace } from './facts.ts';
import { type Mood, moodOf } from './mood.ts';
import { type StatementWord, statementWord } from './words.ts';

/** A statement about who says or does what (Dutch: uitspraak), as the words and facts that it hangs on. */
export interface Statement extends Pick<Bodies, 'speakers' | 'subjects' | 'others'> {
  readonly words: readonly StatementWord[];
  /** All words, in order. */
  readonly sequence: readonly string[];
  /** The same with the signs between them. */
  readonly spaced: readonly SpacedWord[];
  /** Places of the words that name what it is about, in `spaced`. */
  readonly heavy: readonly number[];
  /** What is said to be done where it is not clear that somebody only says it: stelde, schreef. */
  readonly deeds: readonly string[];
  /** Everybody and everything named, in order; a voice says all the rest. */
  readonly parties: readonly (Party & { readonly isVoice: boolean })[];
  /** For a person next to a body: whether the person belongs to it. */
  readonly belongs?: boolean | undefined;
  /** Names of several words for one thing: denk- en doe-coalitie. */
  readonly terms: readonly (readonly string[])[];
  readonly periods: readonly Period[];
  /** The same, with their places in `spaced`. */
  readonly dated: readonly DatedPlace[];
  /** "Bijlage 2", "hoofdstuk 5": where it is said to stand. */
  readonly chapters: readonly string[];
  readonly numbers: readonly CountedThing[];
  readonly denied: boolean;
  /** It denies without a word for it: "voorkomen dat …". */
  readonly impliesNot: boolean;
  readonly mood: Mood;
  /** It says what may help or is hoped for. */
  readonly possible: boolean;
  /** It says what somebody calls it or asks for, not only who says so. */
  readonly reports: boolean;
  /** Somebody is said to want it, not only to see it. */
  readonly wants: boolean;
}

/** Reads a clause as a statement, or undefined when it has nothing to hang on, or a number that is not understood. */
export function readStatement(clause: Clause, reader: Reader): Statement | undefined {
  const { sentence, from, to } = clause;
  const { phrases } = reader;
  const bodies = bodiesIn(clause, reader);
  const dates = periodsIn(sentence.words).filter((date) => date.from >= from && date.to <= to);
  const numbers = numbersIn(clause);
  const denials = clause.structure.filter(({ ids }) => ids.includes('not') || ids.includes('none'));
  const isCovered = (index: number) =>
    bodies.words.has(index) || [...dates, ...numbers, ...denials].some((span) => covers(span, index));
  const inside = sentence.words.flatMap((_, index) =>
    index >= from && index <= to && !isCovered(index) ? [index] : [],
  );
  const words = inside.flatMap((index) =>
    sentence.words[index]?.kind === 'word' ? (statementWord(clause, index, reader) ?? []) : [],
  );
  const { speakers, subjects, others, all } = bodies;
  const sequence = sentence.words.slice(from, to + 1).map(({ word }) => word);
  const hasLooseNumber = inside.some(
    (index) =>
      sentence.words[index]?.kind === 'number' && !phrases.has('chapter', sentence.words[index - 1]?.word ?? ''),
  );
  if (hasLooseNumber || words.length + all.length + speakers.length === 0) return undefined;
  return {
    words,
    sequence,
    spaced: sentence.words
      .slice(from, to + 1)
      .map(({ word, raw }, index) => ({ word, raw, gap: sentence.gap(from + index) })),
    heavy: inside.filter((index) => isHeavy(index, clause, reader)).map((index) => index - from),
    deeds: deedsIn(inside, clause, reader),
    parties: partiesIn(sentence, from, to, reader)
      .filter(({ at }) => !bodies.voices.aside.has(at))
      .map((party) => ({ ...party, at: party.at - from, isVoice: bodies.voices.leading.has(party.at) })),
    speakers,
    subjects,
    others,
    belongs: sequence.some((word) => pasts.has(word)) ? undefined : belongsToBody(clause, reader),
    terms: termsIn(clause),
    periods: dates.map(({ period }) => period),
    dated: dates.map(({ period, from: at }) => ({ period, at: at - from })),
    chapters: chaptersIn(clause.sentence.words.slice(clause.from, clause.to + 1)),
    numbers: numbers.map(({ value, to: end }) => ({ value, of: countedBy(sentence.words, end, reader.language) })),
    denied: denials.length > 0 || sequence.some((word) => denialWords.has(word)),
    mood: moodOf(sequence, phrases),
    possible: sequence.some((word) => phrases.has('possible', word)),
    reports: sequence.some((word) => phrases.has('saysOrWants', word) && !phrases.has('onlySays', word)),
    impliesNot: sequence.some((word) => phrases.has('impliesNot', word)),
    wants: speakers.length > 0 && sequence.some((word) => phrases.has('wants', word)),
  };
}

function deedsIn(inside: readonly number[], { sentence }: Clause, { knowledge, language, phrases }: Reader) {
  return inside
    .map((index) => sentence.words[index]?.word ?? '')
    .filter((word) => knowledge.claimWords.stanceWords.includes(word))
    .filter((word) => language.weightOf(word) !== 'stop' && !phrases.has('onlySays', word));
}

function termsIn({ names, sentence }: Clause): readonly (readonly string[])[] {
  return names
    .filter(({ senses, from, to }) => to > from && senses.some(({ kind }) => kind === 'concept' || kind === 'theme'))
    .filter(({ senses }) => senses.every(({ kind }) => kind !== 'actor'))
    .map(({ from, to }) => sentence.words.slice(from, to + 1).map(({ word }) => word));
}

/** Amounts, and the number in "drie arbeidsmarktregio's". */
function numbersIn({ sentence, everyRegion, from, to }: Clause) {
  const inRegion = quantities(sentence.words).filter(
    (item) => everyRegion !== undefined && item.from >= everyRegion.from && item.to <= everyRegion.to,
  );
  return [...sentence.amounts, ...inRegion].filter((item) => item.from >= from && item.to <= to);
}

/** Who was a member of a body once may be of another now. */
const pasts: ReadonlySet<string> = new Set(['was', 'waren', 'oud', 'voormalig', 'ex']);

function isHeavy(index: number, { sentence, regions }: Clause, { language, knowledge, phrases }: Reader): boolean {
  const { word = '' } = sentence.words[index] ?? {};
  const isEmpty =
    knowledge.claimWords.stanceWords.includes(word) ||
    phrases.has('saysOrWants', word) ||
    markers.has(word) ||
    isParticle(word);
  return language.weightOf(word) === 'content' && !isEmpty && !regions.some((region) => covers(region, index));
}
