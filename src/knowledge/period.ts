/**
 * A moment or span of time (Dutch: periode, peildatum), as months counted from year 0 so that two periods can be compared.
 * `2022-Q2/end` is June 2022; `2022` is January to December 2022; `2025--2030` is a span of years.
 */
export type Period = string;

/** First and last month of a period, both included, as `year * 12 + month` with January = 0. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/**
 * The months that a period covers.
 *
 * @example
 * months('2022-Q2/end') // → { first: 24269, last: 24269 }
 */
export function months(period: Period): Months {
  const span = /^(\d{4})--(\d{4})$/.exec(period);
  if (span) return { first: Number(span[1]) * 12, last: Number(span[2]) * 12 + 11 };
  const parts = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?(?:\/(start|mid|end))?$/.exec(period);
  if (!parts) throw new Error(`Cannot read period "${period}": write 2022, 2022-Q2, 2022-06 or 2022-Q2/end`);
  const [, year, quarter, month, point] = parts;
  const january = Number(year) * 12;
  let first = january;
  let length = 12;
  if (quarter) [first, length] = [january + (Number(quarter) - 1) * 3, 3];
  if (month) [first, length] = [january + Number(month) - 1, 1];
  if (point === 'start') return { first, last: first };
  if (point === 'end') return { first: first + length - 1, last: first + length - 1 };
  if (point === 'mid') return { first: first + Math.floor((length - 1) / 2), last: first + Math.floor(length / 2) };
  return { first, last: first + length - 1 };
}

/**
 * Whether a period that somebody names can mean the period of a figure: they overlap.
 *
 * @example
 * periodsMeet('2022', '2022-Q2/end') // → true
 * @example
 * periodsMeet('2022-Q1', '2022-Q2/end') // → false
 */
export function periodsMeet(asked: Period, given: Period): boolean {
  const a = months(asked);
  const b = months(given);
  return a.first <= b.last && b.first <= a.last;
}
