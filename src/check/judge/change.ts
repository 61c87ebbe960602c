import type { Amount } from '../amount.ts';
import type { Truth } from './truth.ts';

/**
 * Puts a claimed change and the printed one on one scale. N% larger is × (1 + N/100); so many times as large is × N.
 *
 * @example
 * asChange(percent(200), 'up', threeTimes) // the amount becomes 3 times
 */
export function asChange(
  amount: Amount,
  direction: 'up' | 'down' | undefined,
  truth: Truth,
): { readonly amount: Amount; readonly truth: Truth } | undefined {
  const isRelative = amount.form === 'percent' || (amount.form === 'fraction' && direction !== undefined);
  const isTimes = amount.form === 'factor' || amount.form === 'fraction' || amount.form === 'number';
  if (truth.scale === 'percent') {
    if (amount.form === 'percent' && direction !== 'down') return { amount, truth };
    // A multiple is compared with 1 + the printed increase.
    const times = {
      ...truth,
      low: 1 + truth.low / 100,
      high: 1 + truth.high / 100,
      scale: 'times',
      from: 'derived',
    } as const;
    return isRelative
      ? { amount: relative(amount, direction), truth: times }
      : isTimes
        ? { amount, truth: times }
        : undefined;
  }
  return isRelative ? { amount: relative(amount, direction), truth } : isTimes ? { amount, truth } : undefined;
}

/** 200% more as 3 times; a third less as 0,67 times. */
function relative(amount: Amount, direction: 'up' | 'down' | undefined): Amount {
  const part = amount.form === 'percent' ? 0.01 : 1;
  const sign = direction === 'down' ? -1 : 1;
  const times = (value: number) => 1 + sign * value * part;
  return {
    ...amount,
    form: 'factor',
    value: times(amount.value),
    upper: amount.upper === undefined ? undefined : times(amount.upper),
    step: Math.min(amount.step, 1) * part,
  };
}
