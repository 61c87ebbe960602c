import type { CueId, SignalId } from '../knowledge/schema/vocabulary.ts';
import { type PeriodWords, periodsIn } from '../text/period-words.ts';
import { type Quantity, quantities } from '../text/quantity.ts';
import { normalizeWord, type Token, tokenize } from '../text/token.ts';
import { covers } from '../text/word-range.ts';
import type { Language, Weight } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { Signals } from './signals.ts';

/** A token as the bot understood it: repaired, weighed, split. */
export interface Word extends Token {
  /** What was typed, when a typo was repaired. */
  readonly typed?: string;
  readonly weight: Weight;
  readonly known: boolean;
  readonly parts: readonly string[];
  readonly signals: Signals;
}

/** A text as read: words, phrases, quantities and periods, all by word index. No interpretation yet. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** Turns of phrase that have other words in between: `waar staat … voor`. */
  readonly gapCues: readonly CueId[];
  readonly quantities: readonly Quantity[];
  readonly periods: readonly PeriodWords[];
}

/** Longer texts are read up to here: nobody asks a question of more. */
const longestText = 4000;
/** So many unknown words are looked at for typos; a text with more is not a question with typos. */
const mostRepairs = 40;

/** Somebody who belongs to what an abbreviation stands for: gwu'er, hr'ers. */
const suffixed = /^(\p{L}{2,})['’`´]ers?$/u;
/** So many letters of a name say which is meant, also without a point after them: stedendr, onben. */
const shortestCutOff = 5;

/** Reads a text with the language and lexicon of the knowledge. */
export function read(text: string, language: Language, lexicon: Lexicon): Reading {
  const tokens = tokenize(text.slice(0, longestText));
  let repairs = mostRepairs;
  const understand = (token: Token): Omit<Word, 'signals'> => {
    // Between two things a plus adds up; after a number, as in 65+, it is part of a name.
    if (token.raw === '+' && !/\d/.test(text[token.start - 1] ?? ''))
      return { ...token, weight: 'stop', known: true, parts: [] };
    if (token.kind !== 'word')
      return { ...token, weight: token.kind === 'number' ? 'ordinary' : 'stop', known: true, parts: [] };
    if (language.isKnown(token.word)) return understood(token, token.word, language);
    const written = token.word.replaceAll('y', 'ij');
    if (written !== token.word && language.isKnown(written)) return understood(token, written, language);
    const base = suffixed.exec(token.raw)?.[1];
    if (base && language.isKnown(normalizeWord(base))) return understood(token, normalizeWord(base), language);
    const parts = language.split(written);
    if (parts) return { ...token, weight: 'content', known: true, parts };
    const full = text[token.end] === '.' ? language.complete(token.word) : undefined;
    if (full) return { ...understood(token, full, language), typed: `${token.raw}.` };
    const cutOff = token.word.length >= shortestCutOff ? language.complete(token.word) : undefined;
    const looked = repairs-- > 0;
    const repaired = looked ? (language.repair(token.word) ?? language.repair(written)) : undefined;
    const meant = cutOff ?? repaired ?? (looked ? language.inFull(token.word) : undefined);
    if (meant) return { ...understood(token, meant, language), typed: token.raw };
    return { ...token, weight: language.weightOf(token.word), known: false, parts: [] };
  };
  const words = tokens.map((token): Word => {
    const word = understand(token);
    return { ...word, signals: language.signalsOf(word.word) };
  });
  const found = quantities(words);
  return {
    text,
    words,
    mentions: mentionsIn(words, lexicon, language),
    gapCues: gapCuesIn(words, lexicon),
    quantities: found,
    periods: periodsIn(words, lexicon.year).filter(({ from }) => !found.some((quantity) => covers(quantity, from))),
  };
}

/** Whether a word of a text signals one of these. */
export function says({ words }: Pick<Reading, 'words'>, ...asked: readonly SignalId[]): boolean {
  return words.some(({ signals }) => asked.some((id) => signals.has(id)));
}

function understood(token: Token, word: string, language: Language): Omit<Word, 'signals'> {
  return { ...token, word, weight: language.weightOf(word), known: true, parts: language.split(word) ?? [] };
}

function gapCuesIn(words: readonly Word[], { gaps }: Lexicon): readonly CueId[] {
  const text = ` ${words.map(({ word }) => word).join(' ')} `;
  return gaps.flatMap(({ id, before, after }) => {
    const at = text.indexOf(before);
    return at >= 0 && text.indexOf(after, at + before.length - 1) >= 0 ? [id] : [];
  });
}
