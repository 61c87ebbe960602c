import type { Amount, Hedge } from '../amount.ts';
import type { Reason, Verdict } from '../verdict.ts';
import { almostReach, claimedInterval, covers, halfStep, meets, nearPrinted, tiny } from './ends.ts';
import { onScale, type Scaled } from './scale.ts';
import type { Scale, Truth } from './truth.ts';

/** How an amount fares against the truth. */
export interface Match {
  readonly verdict: Extract<Verdict, 'klopt' | 'klopt ongeveer' | 'klopt niet'>;
  readonly reason: Reason;
}

/** A value that follows from figures must be this near to be nearly right. */
const nearDerived = 0.025;
/** Beyond this the number itself is wrong, not only its hedge. */
const farFromHedge = 0.25;
/** A number that only rounds to the truth, such as 2 for 1,89, is nearly right up to here. */
const roundedReach = 0.1;

/**
 * Matches an amount with the truth by the rules of `docs/fact-check.md`, or undefined when they are not of one kind.
 *
 * @example
 * match({ value: 13000, hedge: 'none', … }, { low: 13100, high: 13100, … })?.verdict // → 'klopt ongeveer'
 */
export function match(amount: Amount, truth: Truth): Match | undefined {
  const scaled = onScale(amount, truth.scale);
  if (!scaled) return undefined;
  return truth.low === truth.high && truth.open === 'none'
    ? matchPoint(scaled, amount.hedge, truth)
    : matchInterval(scaled, amount.hedge, truth);
}

function matchPoint(claimed: Scaled, hedge: Hedge, { low: value, from, scale }: Truth): Match {
  const { value: number, upper = number } = claimed;
  const distance = relative(number, value);
  const far = (reason: Reason): Match =>
    distance <= nearPrinted + tiny
      ? { verdict: 'klopt ongeveer', reason: 'within-tolerance' }
      : { verdict: 'klopt niet', reason };
  const bound = (holds: boolean): Match =>
    holds ? { verdict: 'klopt', reason: 'within-bound' } : { verdict: 'klopt niet', reason: 'outside-bound' };
  switch (hedge) {
    case 'none':
      return from === 'printed' ? exactPrinted(number, value, distance) : exactDerived(claimed, value, distance, scale);
    case 'about':
      return distance <= nearPrinted + tiny
        ? { verdict: 'klopt', reason: 'within-hedge' }
        : { verdict: 'klopt niet', reason: 'outside-hedge' };
    case 'over': {
      const next = number + halfStep(claimed);
      return value > number + tiny && value < next - tiny
        ? { verdict: 'klopt', reason: 'within-hedge' }
        : far('outside-hedge');
    }
    case 'almost':
      return value < number - tiny && value >= number * (1 - almostReach) - tiny
        ? { verdict: 'klopt', reason: 'within-hedge' }
        : far('outside-hedge');
    case 'moreThan':
      return bound(value > number + tiny);
    case 'lessThan':
      return bound(value < number - tiny);
    case 'atLeast':
      return bound(value >= number - tiny);
    case 'atMost':
      return bound(value <= number + tiny);
    case 'between':
      return bound(value >= number - tiny && value <= upper + tiny);
  }
}

function exactPrinted(number: number, value: number, distance: number): Match {
  if (Math.abs(number - value) <= tiny) return { verdict: 'klopt', reason: 'same-value' };
  return distance <= nearPrinted + tiny
    ? { verdict: 'klopt ongeveer', reason: 'rounded' }
    : { verdict: 'klopt niet', reason: 'other-value' };
}

/**
 * Counts that follow from counts are exact; ratios and shares are as precise as the claim puts them. A whole number of
 * times ("twee keer") is only as good as it is near.
 */
function exactDerived(claimed: Scaled, value: number, distance: number, scale: Scale): Match {
  const { value: number, precision } = claimed;
  if (Math.abs(number - value) <= tiny) return { verdict: 'klopt', reason: 'recomputed' };
  const rounds = Math.abs(number - value) <= precision / 2 + tiny;
  const isFine = scale !== 'count' && (distance <= nearDerived + tiny || precision <= (scale === 'percent' ? 1 : 0.1));
  if (rounds && isFine) return { verdict: 'klopt', reason: 'recomputed' };
  return distance <= nearDerived + tiny || (rounds && distance <= roundedReach + tiny)
    ? { verdict: 'klopt ongeveer', reason: 'within-tolerance' }
    : { verdict: 'klopt niet', reason: 'other-value' };
}

/**
 * Where the source hedges or gives a range, a claim holds when it covers all that the source can mean, and is nearly
 * right when it covers some of it.
 */
function matchInterval(claimed: Scaled, hedge: Hedge, truth: Truth): Match {
  if (truth.printed && truth.printed.hedge === hedge && Math.abs(truth.printed.value - claimed.value) <= tiny)
    return { verdict: 'klopt', reason: 'same-value' };
  const claim = claimedInterval(claimed, hedge);
  const isSameRange = hedge === 'between' && claim.low === truth.low && claim.high === truth.high;
  if (isSameRange || covers(claim, truth)) {
    return { verdict: 'klopt', reason: isSameRange ? 'same-value' : 'within-hedge' };
  }
  if (hedge !== 'between' && meets(claim, truth)) return { verdict: 'klopt ongeveer', reason: 'source-hedges' };
  const distance = Math.min(relative(claimed.value, truth.low), relative(claimed.value, truth.high));
  const isExact = hedge === 'none' || hedge === 'about';
  if (isExact && distance <= nearPrinted + tiny) return { verdict: 'klopt ongeveer', reason: 'source-hedges' };
  const isFar = isExact || hedge === 'between' || distance > farFromHedge;
  return { verdict: 'klopt niet', reason: isFar ? 'other-value' : 'outside-hedge' };
}

function relative(number: number, value: number): number {
  return value === 0 ? (number === 0 ? 0 : Number.POSITIVE_INFINITY) : Math.abs(number - value) / Math.abs(value);
}
