import type { Language } from '../../question/language.ts';
import { cached } from '../../text/cached.ts';
import { type Piece, piecesOf } from '../../text/token.ts';
import { infinitives } from '../../text/verb.ts';

/**
 * The keys by which a word can meet another: its stem, and the root of a conjugated verb, or those of an exact synonym. What
 * only the search takes for the same is not: an expat is no arbeidsmigrant.
 *
 * @example
 * keysOfWord('gestart', language) // the stem of starten is among them, as it is for startte
 */
export function keysOfWord(word: string, language: Language): readonly string[] {
  const keys = keysIn.get(language) ?? cached((text) => computeKeys(text, language));
  keysIn.set(language, keys);
  return keys(word);
}

/** A word of one text comes back in others, and each statement is held beside all of them. */
const keysIn = new WeakMap<Language, (word: string) => readonly string[]>();

function computeKeys(word: string, { stemOf, exactly }: Language): readonly string[] {
  const forms = [word, ...infinitives(word)];
  return [...new Set(forms.flatMap((form) => [stemOf(form), exactly(form)]))];
}

/** The keys of some texts: of their words as a whole, and of the parts of their compounds. */
export interface Keys {
  readonly whole: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

/** The keys of all words of some texts. */
export function keysOf(texts: readonly string[], language: Language): Keys {
  return keysOfTokens(texts.flatMap(piecesOf), language);
}

/** The keys of the words among tokens. */
export function keysOfTokens(tokens: readonly Piece[], language: Language): Keys {
  const [whole, parts] = [new Set<string>(), new Set<string>()];
  for (const { kind, word } of tokens) {
    if (kind !== 'word') continue;
    addTo(whole, keysOfWord(word, language));
    for (const part of language.split(word) ?? []) addTo(parts, keysOfWord(part, language));
  }
  return { whole, parts };
}

/** The keys of some texts together. */
export function joinedKeys(texts: readonly Keys[]): Keys {
  const [whole, parts] = [new Set<string>(), new Set<string>()];
  for (const text of texts) {
    addTo(whole, text.whole);
    addTo(parts, text.parts);
  }
  return { whole, parts };
}

function addTo(keys: Set<string>, more: Iterable<string>): void {
  for (const key of more) keys.add(key);
}

/**
 * Whether texts have a word: as a whole, or all parts of a compound. A part of one of their compounds is not the word
 * itself: a rondetafelgesprek is no gesprek over werk.
 */
export function hasWord({ whole, parts }: Keys, word: string, language: Language): boolean {
  const own = language.split(word) ?? [];
  const inParts = (part: string) => keysOfWord(part, language).some((key) => whole.has(key) || parts.has(key));
  return keysOfWord(word, language).some((key) => whole.has(key)) || (own.length > 1 && own.every(inParts));
}
