import type { Hedge } from '../amount.ts';
import type { Scaled } from './scale.ts';

/** Another value within this part of the truth is nearly right. */
export const nearPrinted = 0.05;
/** "Bijna" reaches this far below its number. */
export const almostReach = 0.1;
/** Differences below this come from binary fractions. */
export const tiny = 1e-9;

/** From one end to the other, of which one may be left out. */
export interface Ends {
  readonly low: number;
  readonly high: number;
  readonly open: 'none' | 'low' | 'high';
}

/** All values that a hedged amount can mean. */
export function claimedInterval(claimed: Scaled, hedge: Hedge): Ends {
  const { value, upper = value } = claimed;
  const ends = (low: number, high: number, open: Ends['open'] = 'none') => ({ low, high, open });
  switch (hedge) {
    case 'none':
      return ends(value, value);
    case 'about':
      return ends(value * (1 - nearPrinted), value * (1 + nearPrinted));
    case 'over':
      return ends(value, value + halfStep(claimed), 'low');
    case 'almost':
      return ends(value * (1 - almostReach), value, 'high');
    case 'moreThan':
      return ends(value, Number.POSITIVE_INFINITY, 'low');
    case 'lessThan':
      return ends(Number.NEGATIVE_INFINITY, value, 'high');
    case 'atLeast':
      return ends(value, Number.POSITIVE_INFINITY);
    case 'atMost':
      return ends(Number.NEGATIVE_INFINITY, value);
    case 'between':
      return ends(value, upper);
  }
}

/** Whether a claim leaves room for all that is true. */
export function covers(claim: Ends, truth: Ends): boolean {
  const low =
    claim.open === 'low' && truth.open !== 'low' ? truth.low > claim.low + tiny : truth.low >= claim.low - tiny;
  const high =
    claim.open === 'high' && truth.open !== 'high' ? truth.high < claim.high - tiny : truth.high <= claim.high + tiny;
  return low && high;
}

/** Whether some of what a claim can mean is true. */
export function meets(claim: Ends, truth: Ends): boolean {
  const touches = claim.open === 'none' && truth.open === 'none' ? tiny : -tiny;
  const lowSide = claim.high >= truth.low - (claim.open === 'high' || truth.open === 'low' ? -tiny : touches);
  const highSide = claim.low <= truth.high + (claim.open === 'low' || truth.open === 'high' ? -tiny : touches);
  return lowSide && highSide;
}

/** Half of the step to the next round number: 500 above 13.000, 5 above 40%. */
export const halfStep = ({ step }: Scaled) => step / 2;
