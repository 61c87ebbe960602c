import type { Knowledge, Period } from '../../knowledge/knowledge.ts';
import { structuralPhraseIds } from '../../knowledge/schema/claims.ts';
import type { Language } from '../../question/language.ts';
import type { Lexicon } from '../../question/lexicon.ts';
import { cached } from '../../text/cached.ts';
import { periodsIn } from '../../text/period-words.ts';
import { tokenize } from '../../text/token.ts';
import type { RepairTypo } from '../../text/typo.ts';
import { covers } from '../../text/word-range.ts';
import type { Amount } from '../amount.ts';
import { allusionsOf, type FindAllusion } from './allusions.ts';
import { amountsIn } from './amounts.ts';
import { type Name, namesIn } from './names.ts';
import { type Phrase, type Phrases, phrasesOf } from './phrases.ts';
import { gistSentences, type SentenceText } from './sentences.ts';
import { type ClaimWord, wordsOf } from './words.ts';

/** A moment in a sentence, by word index. */
export interface Moment {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
}

/** A sentence as read for claims: words, names, turns of phrase, amounts and moments. No interpretation yet. */
export interface Sentence {
  /** Place of the sentence in the message. */
  readonly start: number;
  readonly text: string;
  readonly words: readonly ClaimWord[];
  readonly names: readonly Name[];
  readonly structure: readonly Phrase[];
  readonly amounts: readonly Amount[];
  readonly periods: readonly Moment[];
  /** What stands before the word with this index, as typed; after the last word: what ends the sentence. */
  readonly gap: (index: number) => string;
}

/** What reading needs, built once from the knowledge. */
export interface Reader {
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly phrases: Phrases;
  /** Words that change nothing about a claim. */
  readonly plain: ReadonlySet<string>;
  readonly allusion: FindAllusion;
  /** Bodies that say, want or advise something according to the advice. */
  readonly speaking: ReadonlySet<string>;
  /** Words that the texts of the advice only write with a capital: PanelWizard, Rijssen. */
  readonly properNames: ReadonlySet<string>;
  /** People that the knowledge knows by name, in lower case. */
  readonly persons: ReadonlySet<string>;
  /** Ids of bodies whose name has a capital: FNV, not werkgevers. */
  readonly properBodies: ReadonlySet<string>;
  /** Reads a sentence of the advice, in which nothing is a typo; once, whoever asks. */
  readonly source: (text: string) => Sentence;
}

/** Makes a reader. */
export function readerOf(knowledge: Knowledge, language: Language, lexicon: Lexicon): Reader {
  const { claimWords } = knowledge;
  const plain = new Set(claimWords.plainWords.flatMap((text) => tokenize(text).map(({ word }) => word)));
  const allusion = allusionsOf(knowledge, language);
  const reader: Reader = {
    knowledge,
    language,
    lexicon,
    phrases: phrasesOf(claimWords),
    plain,
    allusion,
    speaking: speakingIn(knowledge),
    properNames: properNamesIn(knowledge),
    persons: new Set(claimWords.people.map(({ name }) => name.toLowerCase())),
    properBodies: new Set(knowledge.actors.filter(({ name }) => startsWithCapital(name)).map(({ id }) => id)),
    source: cached((text) => readSentence({ text, start: 0 }, reader, () => undefined)),
  };
  return reader;
}

/** Whether a text starts with a capital, as a name does. */
export const startsWithCapital = (text: string) => /^\p{Lu}/u.test(text);

function properNamesIn({ entries }: Knowledge): ReadonlySet<string> {
  const texts = entries.flatMap(({ title, gist, details }) => [title, ...gistSentences(gist), ...details]);
  const words = texts.flatMap((text) => tokenize(text).slice(1));
  const common = new Set(words.filter(({ raw }) => !startsWithCapital(raw)).map(({ word }) => word));
  return new Set(words.flatMap(({ raw, word }) => (startsWithCapital(raw) && !common.has(word) ? [word] : [])));
}

function speakingIn({ entries, figures }: Knowledge): ReadonlySet<string> {
  const ofTexts = entries.flatMap((entry) =>
    entry.kind === 'position' ? entry.actor : entry.kind === 'recommendation' ? [entry.adviser] : [],
  );
  return new Set([...ofTexts, ...figures.flatMap(({ attribution }) => (attribution ? [attribution] : []))]);
}

/** Reads one sentence. */
export function readSentence({ text, start }: SentenceText, reader: Reader, repair: RepairTypo): Sentence {
  const { knowledge, language, lexicon, phrases } = reader;
  const words = wordsOf(text, phrases.words, language, repair);
  const gap = (index: number) => text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? text.length);
  const names = namesIn(words, (index) => /[,:;()]/.test(gap(index)), lexicon);
  const periods = momentsIn(words, knowledge);
  const inPeriod = (index: number) => periods.some((span) => covers(span, index));
  const regions = names.filter(({ senses }) => senses.some(({ kind }) => kind === 'region'));
  const inRegion = (index: number) => regions.some((span) => covers(span, index));
  const structure = phrases.in(words, structuralPhraseIds).filter(({ from, to }) => !inPeriod(from) || !inPeriod(to));
  const inGroup = (index: number) =>
    structure.some(
      (phrase) => (phrase.ids.includes('theThree') || phrase.ids.includes('others')) && covers(phrase, index),
    );
  const taken = (index: number) => inPeriod(index) || inRegion(index) || inGroup(index);
  const amounts = amountsIn({ words, gap, structure, taken }, phrases);
  return { start, text, words, names, structure, amounts, periods, gap };
}

/** Dates, and events that stand for one. */
function momentsIn(words: readonly ClaimWord[], { claimWords }: Knowledge): readonly Moment[] {
  const dates = periodsIn(words);
  const events = words.flatMap(({ word }, index): Moment[] => {
    const event = claimWords.moments.find(({ name }) => name === word);
    return event ? [{ period: event.period, from: index, to: index }] : [];
  });
  return [...dates, ...events].sort((a, b) => a.from - b.from);
}
