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
 * @example
 * divide({ low: 13050, high: 13150 }, { low: 10150, high: 10250 }) // low → 13050 ÷ 10250, high → 13150 ÷ 10150
 */
export function divide(a: Interval, b: Interval): Interval {
  return { low: a.low / b.high, high: a.high / b.low };
}

/** The sum of intervals, end by end. */
export function add(intervals: readonly Interval[]): Interval {
  return { low: total(intervals.map(({ low }) => low)), high: total(intervals.map(({ high }) => high)) };
}

/** The difference of two intervals: smallest minus largest, and the reverse. */
export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** Both ends times a factor. */
export function scale({ low, high }: Interval, factor: number): Interval {
  return { low: low * factor, high: high * factor };
}

/** The sum of numbers. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
