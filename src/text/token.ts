import { table } from './table.ts';

/** A word, number or sign of a text, with its place in the original so that an answer can point back at it. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** Where it starts and ends in the original text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** As typed, without what hides letters or turns their direction. */
  readonly raw: string;
  /** Lower case, without accents and apostrophes; a number as typed. */
  readonly word: string;
}

const pattern =
  /\d{1,2}([-/.])\d{1,2}\1(?:20)?\d\d(?!\d)|\d{1,2}:\d\d(?!\d)|\d+(?:[.,]\d+)*|\bv\/[dh]\b|\p{L}[\p{L}\p{M}\p{Cf}]{2,}(?=\d)|\p{L}[\p{L}\p{M}\p{N}\p{Cf}]*(?:['’`´]\p{L}+)*|[%€÷×/*+?]/gu;
const opensNumber = /^\d/;
const sign = /^[%€÷×/*+?]$/;

/** Signs that are read as a word, words that are written with a sign, and hoeveel in short. */
const spokenSigns = table<string>({
  '%': 'procent',
  '+': 'plus',
  'v/d': 'vd',
  'v/h': 'vh',
  hvl: 'hoeveel',
  hoevl: 'hoeveel',
  hoev: 'hoeveel',
});

/**
 * Splits a text into words, numbers and signs. A number ends where a letter starts (`13k` is 13 and k), a word of three
 * letters or more where a number starts (`bijlage3`), hyphens split.
 * `v/d` and `v/h` are one word.
 * A date or time in figures (`01-11-2022`, `16:30`) is one number, so that its parts count as nothing.
 *
 * @example
 * tokenize('13.100 semi-werklozen?').map((token) => token.word) // → ['13.100', 'semi', 'werklozen', '?']
 */
export function tokenize(text: string): readonly Token[] {
  return [...blankMarkup(text).matchAll(pattern)].map((match) => {
    const [typed] = match;
    return { ...readAs(typed), raw: shown(typed), start: match.index, end: match.index + typed.length };
  });
}

/** What a token is and how it is compared, wherever it stands. */
export type Piece = Pick<Token, 'kind' | 'word'>;

/**
 * What tokenizing gives, without places: for many texts at a time, of which only the words matter.
 *
 * @example
 * piecesOf('13.100 semi-werklozen?').map(({ word }) => word) // → ['13.100', 'semi', 'werklozen', '?']
 */
export function piecesOf(text: string): readonly Piece[] {
  return (blankMarkup(text).match(pattern) ?? []).map(readAs);
}

function readAs(raw: string): Piece {
  const spoken = spokenSigns(raw.toLowerCase());
  const kind = opensNumber.test(raw) ? 'number' : sign.test(raw) && !spoken ? 'sign' : 'word';
  return { kind, word: spoken ?? normalizeWord(raw) };
}

/** Most words: nothing to take off. */
const unaccented = /^[a-z0-9]+$/;

/**
 * One word in the form in which words are compared.
 *
 * @example
 * normalizeWord('Regio’s') // → 'regios'
 * @example
 * normalizeWord('geïnvesteerd') // → 'geinvesteerd'
 */
export function normalizeWord(word: string): string {
  const lower = word.toLowerCase();
  if (unaccented.test(lower)) return lower;
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’`´]/gu, '');
}

/**
 * Typed text as it may be shown again: without mentions and markup, without what hides text, turns its direction or
 * steers a terminal, on one line.
 *
 * @example
 * visible('vacat\u202erues') // → 'vacatrues'
 * @example
 * visible('13.100 <!channel>\n vacatures') // → '13.100 vacatures'
 */
export function visible(text: string): string {
  return shown(blankMarkup(text))
    .replace(/[\p{Cc}\s<>]+/gu, ' ')
    .trim();
}

/**
 * Blanks what is no text of the writer: mentions, channel and link markup, emoji codes, entities. Places stay the same.
 *
 * @example
 * blankMarkup(':wave: vacatures') // → '       vacatures'
 */
export function blankMarkup(text: string): string {
  if (!/[<:&]/.test(text)) return text;
  return text
    .replace(/<(?:@|!|#)[^<>]*>/g, blank)
    .replace(/<(?:https?|mailto):[^|>]*(\|)?/g, blank)
    .replace(/https?:\/\/\S+/g, blank)
    .replace(/:[a-z0-9_+-]{2,40}:/g, blank)
    .replace(/&(?:amp|lt|gt|nbsp);/g, blank);
}

const shown = (text: string) => text.replace(/[\p{Cf}\p{Cs}]/gu, '');

const blank = (match: string) => ' '.repeat(match.length);
