import type { Language } from '../../question/language.ts';
import { type Token, tokenize } from '../../text/token.ts';
import type { RepairTypo } from '../../text/typo.ts';

/** A word of a message as it was understood, with what was typed when a typo was repaired. */
export interface ClaimWord extends Token {
  readonly typed?: string;
  /** Known parts of a compound that is no word of its own here: bouw and vacatures. */
  readonly parts: readonly string[];
}

/**
 * Reads the words of a sentence. A word of `claims.yml` is never taken for a typo, so that minimaal stays minimaal.
 *
 * @param own the words of `claims.yml`
 * @param repair how typos are repaired in this message
 */
export function wordsOf(
  text: string,
  own: ReadonlySet<string>,
  language: Language,
  repair: RepairTypo,
): readonly ClaimWord[] {
  return tokenize(text).map((token): ClaimWord => {
    if (token.kind !== 'word' || own.has(token.word) || language.isKnown(token.word)) return { ...token, parts: [] };
    const parts = language.split(token.word);
    if (parts) return { ...token, parts };
    const repaired = repair(token.word);
    return repaired ? { ...token, word: repaired, typed: token.raw, parts: [] } : { ...token, parts: [] };
  });
}
