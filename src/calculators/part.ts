import { formatNumber } from '../text/number-format.ts';

/** Parts that are no whole number of per cents, by what they divide by. */
const divisors = [3, 6, 7, 9];

/**
 * A part of a whole as it stands in a formula: in per cent, or as a fraction where that would be rounded.
 *
 * @param part from 0 to 1
 * @example
 * formatPart(0.125) // → '12,5%'
 * @example
 * formatPart(2 / 3) // → '2/3'
 */
export function formatPart(part: number): string {
  const percent = part * 100;
  const divisor = divisors.find((by) => Math.abs(part * by - Math.round(part * by)) < 1e-9);
  return Math.abs(percent - Math.round(percent * 10) / 10) > 1e-9 && divisor
    ? `${Math.round(part * divisor)}/${divisor}`
    : `${formatNumber(percent, 2)}%`;
}
