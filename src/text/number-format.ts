import { once } from './once.ts';

const formats = Array.from({ length: 5 }, (_, decimals) =>
  once(() => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: decimals })),
);

/**
 * A number as Dutch readers write it: point for thousands, comma for decimals.
 *
 * @param decimals at most so many decimals, 0 to 4
 * @example
 * formatNumber(13100) // → '13.100'
 * @example
 * formatNumber(1.8947, 2) // → '1,89'
 */
export function formatNumber(value: number, decimals = 2): string {
  const format = formats[decimals];
  if (!format) throw new Error(`Cannot format with ${decimals} decimals: take 0 to 4`);
  return format().format(value);
}
