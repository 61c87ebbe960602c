/** How a claim fares against the advice (Dutch: oordeel). */
export type Verdict = 'klopt' | 'klopt ongeveer' | 'klopt niet' | 'bron verdeeld' | 'niet te controleren';

/** Why, as a code that stays the same. */
export type Reason =
  // klopt
  | 'same-value'
  | 'within-hedge'
  | 'within-bound'
  | 'recomputed'
  | 'comparison-holds'
  | 'ranking-holds'
  | 'listed'
  | 'stated'
  | 'denial-holds'
  // klopt ongeveer
  | 'rounded'
  | 'within-tolerance'
  | 'source-hedges'
  // klopt niet
  | 'other-value'
  | 'other-region'
  | 'other-measure'
  | 'other-figure'
  | 'other-period'
  | 'other-actor'
  | 'other-fact'
  | 'other-category'
  | 'outside-bound'
  | 'outside-hedge'
  | 'reversed'
  | 'denies-source'
  // bron verdeeld
  | 'source-divided'
  // niet te controleren
  | 'no-figure'
  | 'no-region'
  | 'no-period'
  | 'unknown-region'
  | 'municipality'
  | 'province'
  | 'group'
  | 'ambiguous'
  | 'not-addable'
  | 'not-in-list'
  | 'other-place'
  | 'not-stated'
  | 'not-understood'
  | 'no-claim';

/** From worst to best: a message is as bad as its worst claim. */
const order: readonly Verdict[] = ['klopt niet', 'bron verdeeld', 'niet te controleren', 'klopt ongeveer', 'klopt'];

/**
 * The worst of verdicts.
 *
 * @example
 * worstOf([{ verdict: 'klopt' }, { verdict: 'klopt niet' }])?.verdict // → 'klopt niet'
 */
export function worstOf<T extends { readonly verdict: Verdict }>(judged: readonly T[]): T | undefined {
  return order.flatMap((verdict) => judged.find((item) => item.verdict === verdict) ?? [])[0];
}
