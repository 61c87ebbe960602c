/** The values between which a rounded number lies: from `low`, up to and including `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * What a printed number stands for, when it was rounded to a step.
 *
 * @example
 * rounded(13100, 100) // → { low: 13050, high: 13150 }
 */
export function rounded(value: number, step: number): Interval {
  return { low: value - step / 2, high: value + step / 2 };
}

/**
 * The quotient of two intervals: smallest by largest, and the reverse.
 *
 * @example
 * divide({ low: 100, high: 120 }, { low: 40, high: 50 }) // → { low: 2, high: 3 }
 */
export function divide(a: Interval, b: Interval): Interval {
  return { low: a.low / b.high, high: a.high / b.low };
}

/**
 * The sum of intervals, end by end.
 *
 * @example
 * add([{ low: 1, high: 2 }, { low: 10, high: 20 }]) // → { low: 11, high: 22 }
 */
export function add(intervals: readonly Interval[]): Interval {
  return { low: total(intervals.map(({ low }) => low)), high: total(intervals.map(({ high }) => high)) };
}

/**
 * The difference of two intervals: smallest minus largest, and the reverse.
 *
 * @example
 * subtract({ low: 10, high: 20 }, { low: 1, high: 2 }) // → { low: 8, high: 19 }
 */
export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/**
 * The product of two intervals: the least and the most of the ends.
 *
 * @example
 * multiply({ low: 1, high: 2 }, { low: -10, high: 20 }) // → { low: -20, high: 40 }
 */
export function multiply(a: Interval, b: Interval): Interval {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/**
 * One divided by an interval; without bounds when that can be nought.
 *
 * @example
 * inverse({ low: 2, high: 4 }) // → { low: 0.25, high: 0.5 }
 */
export function inverse({ low, high }: Interval): Interval {
  return low <= 0 && high >= 0 ? { low: -Infinity, high: Infinity } : { low: 1 / high, high: 1 / low };
}

/**
 * Both ends times a factor.
 *
 * @example
 * scale({ low: 1, high: 2 }, 100) // → { low: 100, high: 200 }
 */
export function scale({ low, high }: Interval, factor: number): Interval {
  return { low: low * factor, high: high * factor };
}

/**
 * The sum of numbers.
 *
 * @example
 * total([1600, 4700, 3800]) // → 10100
 */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
