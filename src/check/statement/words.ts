import { normalizeWord } from '../../text/token.ts';
import { isParticle } from '../../text/verb.ts';
import { covers } from '../../text/word-range.ts';
import type { Clause } from '../reading/clause.ts';
import { copulas, inFavour } from '../reading/grammar.ts';
import type { Reader } from '../reading/sentence.ts';

/** A word that a statement hangs on. */
export interface StatementWord {
  readonly raw: string;
  readonly word: string;
  /** An ordinary word may be left out by a text that says the same; a content word may not. */
  readonly weight: 'content' | 'ordinary';
  /** For a word that turns a statement around (minder, tegen): the word after it that it turns. */
  readonly turns?: string | undefined;
  /** A labour-market region: a text about all of them is about each. */
  readonly isRegion: boolean;
  /** A name of a person, body or place: Ipsos, Almelo. */
  readonly isName: boolean;
  /** "door Ipsos", "in Almelo", "in het najaar": who did it, where or when. There is one right filling. */
  readonly fills: boolean;
  /** The word before a name that fills: door, in. */
  readonly opener?: string | undefined;
  /** With a loose part of the verb nearby: inzetten for "in te zetten". */
  readonly joined: readonly string[];
  /** Right after this "niet" or "geen", by word index. */
  readonly deniedBy?: number | undefined;
}

/** Between the first name and the last (Dutch: tussenvoegsel). */
const nameParts: ReadonlySet<string> = new Set(['de', 'van', 'ten', 'der', 'den']);

/** So many words after "niet" are what it denies. */
export const denialReach = 3;

/** So far from its verb a loose part may stand: "zetten … in". */
const particleReach = 6;

function joinedIn({ sentence: { words }, from, to }: Clause, index: number, word: string): readonly string[] {
  const near = words.slice(Math.max(from, index - 2), Math.min(to, index + particleReach) + 1);
  return near.filter((other) => isParticle(other.word)).map((other) => `${other.word}${word}`);
}

/** One of three things or more in a row, "a, b en c": each of them must be in the text. */
function isListed({ sentence: { words, gap }, from, to }: Clause, index: number): boolean {
  const isComma = (at: number) => at > from && at <= to && /^\s*,\s*$/.test(gap(at));
  const ends = words.flatMap(({ word }, at) => ((word === 'en' || word === 'of') && isComma(at - 1) ? [at] : []));
  return ends.some((end) => {
    let start = end - 1;
    while (isComma(start)) start--;
    return index >= start && index <= end + 1 && index !== end;
  });
}

/** A word of a statement, or undefined for one that says nothing about the subject. Words that turn it around always do. */
export function statementWord(clause: Clause, index: number, reader: Reader): StatementWord | undefined {
  const { plain, language, phrases, knowledge, properNames } = reader;
  const { sentence, from, regions } = clause;
  const token = sentence.words[index];
  if (!token) return undefined;
  const { raw, typed } = token;
  // A repaired word may be another word after all: a statement is only borne out by what was typed.
  const word = typed ? normalizeWord(raw) : token.word;
  const isCopula = (at: number) => copulas.has(sentence.words[at]?.word ?? '');
  const turns =
    phrases.has('reverses', word) ||
    (word === inFavour && !sentence.gap(index).includes(',') && (isCopula(index - 1) || isCopula(index - 2)));
  const isBinding = clause.structure.some(
    (phrase) => covers(phrase, index) && phrase.ids.some((id) => id === 'frequency' || id === 'mustAppearWhole'),
  );
  const isWeighty = turns || isBinding || isListed(clause, index) || phrases.has('mustAppear', word);
  const isPlain = plain.has(word) || plain.has(normalizeWord(raw));
  const weight = language.weightOf(word);
  const isSeason = phrases.has('season', word);
  const isEmpty = knowledge.claimWords.stanceWords.includes(word) || phrases.has('chapter', word) || weight === 'stop';
  if (!isWeighty && !isSeason && isEmpty) return undefined;
  const isCapital = (at: number) => /^\p{Lu}/u.test(sentence.words[at]?.raw ?? '');
  const isTown = clause.named('municipality').some((town) => covers(town, index));
  // "Henri de Groot" is one name.
  const isJoined = nameParts.has(sentence.words[index - 1]?.word ?? '') && isCapital(index - 2) && isCapital(index);
  const isName =
    isTown || properNames.has(word) || (index > from && isCapital(index) && weight === 'content') || isJoined;
  const isRegion = regions.some((region) => covers(region, index));
  const opens = (at: number) => phrases.has('takesOneName', sentence.words[at]?.word ?? '');
  const start = isJoined ? index - 2 : index;
  const isNamePart = (at: number) => isCapital(at) || properNames.has(sentence.words[at]?.word ?? '');
  const before = [start - 1, start - 2].find((at) => opens(at) && (at === start - 1 || isNamePart(start - 1)));
  const next = turns
    ? sentence.words.slice(index + 1, clause.to + 1).find((item) => language.weightOf(item.word) === 'content')
    : undefined;
  return {
    raw,
    word,
    turns: turns ? (next?.word ?? '') : undefined,
    isRegion,
    weight: isWeighty || isSeason || isJoined || (weight === 'content' && !isPlain) ? 'content' : 'ordinary',
    isName,
    fills: isSeason || (isName && !isRegion && before !== undefined),
    opener: before === undefined ? undefined : sentence.words[before]?.word,
    joined: joinedIn(clause, index, word),
    deniedBy: clause.structure.findLast(
      ({ ids, to }) =>
        (ids.includes('not') || ids.includes('none')) &&
        index > to &&
        index - to <= denialReach &&
        !sentence.text.slice(sentence.words[to]?.end, token.start).includes(','),
    )?.to,
  };
}
