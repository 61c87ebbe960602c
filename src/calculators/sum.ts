import { formatNumber } from '../text/number-format.ts';
import type { Calculation } from './calculation.ts';
import type { Counted, CountUnit } from './counted.ts';
import { add, total } from './interval.ts';

/**
 * Counts of one unit added up (Dutch: som). Persons and vacancies together do not compile.
 *
 * @example
 * sum(vacanciesInTwente, [vacanciesInZwolle]).steps[0].formula // → '13.100 + 14.400 = 27.500'
 */
export function sum<U extends CountUnit>(first: Counted<U>, rest: readonly Counted<NoInfer<U>>[]): Calculation {
  const items = [first, ...rest];
  const result = total(items.map(({ value }) => value));
  return {
    rule: 'sum',
    inputs: items,
    steps: [
      { label: 'opgeteld', formula: `${plus(items)} = ${formatNumber(result)}`, value: result, unit: first.unit },
    ],
    result,
    unit: first.unit,
    bounds: add(items.map(({ interval }) => interval)),
  };
}

/**
 * Values with plus signs between them.
 *
 * @example
 * plus([partTimersInTwente, unemployedInTwente, semiUnemployedInTwente]) // → '1.600 + 4.700 + 3.800'
 */
export function plus(items: readonly Counted[]): string {
  return items.map(({ value }) => formatNumber(value)).join(' + ');
}
