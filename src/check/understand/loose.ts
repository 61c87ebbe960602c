import { normalizeWord } from '../../text/token.ts';
import type { Doubt } from '../doubt.ts';
import { allDenials } from '../reading/grammar.ts';
import { isMedium } from '../reading/medium.ts';
import type { Segment } from '../reading/segments.ts';
import type { Reader, Sentence } from '../reading/sentence.ts';

/**
 * The words of a stretch beside a claim that say something of their own: "…, maar er zijn genoeg reacties". Talk
 * ("…, klopt dat?", "…, dat had ik niet gedacht", "…, bron: UWV") says nothing that could be untrue.
 */
export function looseWords(
  { words, names, gap }: Sentence,
  { from, to }: Pick<Segment, 'from' | 'to'>,
  { phrases, plain, language }: Reader,
): readonly string[] {
  const inside = words.slice(from, to + 1).filter(({ kind }) => kind !== 'sign');
  const verdicts = phrases.in(inside, ['notTrue']);
  const isVerdict = verdicts.some((verdict) => verdict.from <= 1 && verdict.to === inside.length - 1);
  const isTalk =
    inside.some(({ word }) => phrases.has('weOrYou', word)) || phrases.has('introducesClaim', inside[0]?.word ?? '');
  const isBody = (index: number) =>
    gap(from).endsWith('(') &&
    names.some((name) => name.from <= index && name.to >= index && name.senses.some(({ kind }) => kind === 'actor'));
  if (isVerdict) return [];
  return inside.flatMap(({ word, raw, kind }, index) => {
    const isEmpty =
      plain.has(word) ||
      plain.has(normalizeWord(raw)) ||
      language.weightOf(word) === 'stop' ||
      (isTalk && language.weightOf(word) === 'ordinary') ||
      phrases.has('aside', word) ||
      (isTalk && (phrases.has('teller', word) || isMedium(word, phrases))) ||
      phrases.has('introducesClaim', word) ||
      phrases.has('weOrYou', word);
    const turns = phrases.has('reverses', word) || (allDenials.has(word) && !isTalk);
    return turns || !(isEmpty || isBody(from + index) || (kind === 'number' && raw.includes(':'))) ? [raw] : [];
  });
}

/** What is said beside a claim and not looked at, so that all of it cannot be called true. */
export function looseDoubt(words: readonly string[]): readonly Doubt[] {
  return words.length > 0 ? [{ effect: 'weakens', reason: 'not-understood', words }] : [];
}
