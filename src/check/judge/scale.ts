import type { Amount } from '../amount.ts';
import type { Scale } from './truth.ts';

/** An amount on the scale of what it is compared with. */
export interface Scaled {
  readonly value: number;
  readonly upper?: number | undefined;
  /** The step to the next round number, for a hedge. */
  readonly step: number;
  /** How precise the number itself is meant: whole per cents, whatever the zeros. */
  readonly precision: number;
}

/** People count thousands above ten thousand: "20.000" is no number to the nearest ten thousand. */
const largestStep = 1000;
const percentPrecision = 1;
/** "Een derde" is not as wide as its step: a part by name is within a hundredth. */
const fractionPrecision = 0.02;

/**
 * Puts an amount on a scale, or gives undefined when it cannot be on it: euros are no persons.
 *
 * @example
 * onScale({ form: 'oneIn', value: 5, … }, 'percent') // → { value: 20, step: 1 }
 */
export function onScale({ form, value, upper, step }: Amount, scale: Scale): Scaled | undefined {
  const spoken = Math.min(step, Math.max(largestStep, magnitudeOf(value) / 10));
  const times = (factor: number, precision = spoken * factor): Scaled => ({
    value: value * factor,
    upper: upper === undefined ? undefined : upper * factor,
    step: spoken * factor,
    precision,
  });
  switch (scale) {
    case 'count':
      return form === 'number' ? times(1) : undefined;
    case 'times':
      if (form === 'number' || form === 'factor') return times(1);
      if (form === 'fraction') return times(1, fractionPrecision);
      if (form === 'percent') return times(0.01);
      return form === 'oneIn' ? { value: 1 / value, step: 0.05, precision: 0.05 } : undefined;
    case 'percent':
      if (form === 'percent') return times(1, Math.min(step, percentPrecision));
      if (form === 'fraction') return times(100, 100 * fractionPrecision);
      return form === 'oneIn' ? { value: 100 / value, step: 1, precision: 1 } : undefined;
    case 'euro':
      return form === 'euro' || form === 'number' ? times(1) : undefined;
    case 'years':
      return form === 'years' ? times(1) : undefined;
  }
}

/** 10.000 for 13.100. */
function magnitudeOf(value: number): number {
  return 10 ** Math.floor(Math.log10(Math.max(Math.abs(value), 1)) + 1e-9);
}
