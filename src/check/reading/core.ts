import type { ClaimPhraseId } from '../../knowledge/knowledge.ts';
import type { Clause } from './clause.ts';
import type { Phrase, Phrases } from './phrases.ts';
import { segmentsIn } from './segments.ts';

/** Turns of phrase that can stand anywhere, so that they do not tell where a claim is. */
const loose: readonly ClaimPhraseId[] = ['each', 'only', 'exactly', 'tight', 'before'];

/**
 * The words in whose segments a claim stands (Dutch: kern), with a heading before it and what narrows it after it:
 * "…, exclusief uitzendwerk".
 */
export function coreOf(clause: Clause, used: readonly Phrase[], phrases: Phrases): ReadonlySet<number> {
  const { sentence, amount, regions, everyRegion, measures, periods } = clause;
  const parts = [...(amount ? [amount] : []), ...regions, ...(everyRegion ? [everyRegion] : []), ...measures];
  const firm = used.filter(({ ids }) => !ids.some((id) => loose.includes(id)));
  const anchors = [...parts, ...firm, ...periods, ...(parts.length === 0 ? used : [])];
  const segments = segmentsIn(sentence, clause.from, clause.to);
  const holds = segments.map(({ from, to }) => anchors.some((part) => part.from <= to && part.to >= from));
  const kept = segments.filter((segment, index) => {
    if (holds[index]) return true;
    const words = sentence.words.slice(segment.from, segment.to + 1);
    if (holds.slice(0, index).includes(true)) return phrases.has('narrows', words[0]?.word ?? '');
    const isHeading = segment.closes === ':' && holds.slice(index + 1).includes(true);
    return isHeading && !words.some(({ word }) => phrases.has('aside', word));
  });
  return new Set(kept.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from + step)));
}
