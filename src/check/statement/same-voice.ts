import { advising } from '../advising.ts';
import { according } from '../reading/grammar.ts';
import { type Fact, type FactSentence, isStance } from './facts.ts';
import type { Statement } from './read.ts';
import { type Scales, sharesBody } from './scales.ts';

/**
 * Whether who is said to say or want it does so in background, where others may be named too. What the advice tells,
 * SER Overijssel says as well; what it wants, it says itself.
 */
export function saysItThere(
  { speakers, mood }: Statement,
  { entry, owners, sentences }: Fact,
  { groups }: Scales,
): boolean {
  if (isStance(entry)) return true;
  const said = sentences.flatMap(({ parties }) => parties.filter(({ speaks, speaksLast }) => speaks || speaksLast));
  return speakers.every(
    ({ ids }) =>
      ids.length === 0 ||
      (!mood.wish && ids.includes(advising)) ||
      said.some((party) => sharesBody(ids, party.ids, groups)) ||
      (said.length === 0 && owners.size === 1),
  );
}

/** "Volgens het SCP vraagt de arbeidsmarkt om …": who only says it wants nothing. And who wants to counter it, does not want it. */
export function wantsTheSame({ mood, impliesNot }: Statement, sentence: FactSentence): boolean {
  if (sentence.impliesNot && !impliesNot) return false;
  const wants = sentence.parties.some(({ speaks, role }) => speaks && !according.has(role ?? ''));
  return !mood.wish || sentence.mood.must || sentence.parties.length === 0 || wants;
}
