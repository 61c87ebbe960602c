import { formatNumber } from '../text/number-format.ts';
import type { Calculation } from './calculation.ts';
import type { Counted, CountUnit } from './counted.ts';
import { add, scale, total } from './interval.ts';
import { plus } from './sum.ts';

/**
 * The mean of counts of one unit (Dutch: gemiddelde), regions weighing the same.
 *
 * @example
 * average(vacanciesInTwente, [vacanciesInZwolle]).steps[0].formula // → '(13.100 + 14.400) ÷ 2 = 13.750'
 */
export function average<U extends CountUnit>(first: Counted<U>, rest: readonly Counted<NoInfer<U>>[]): Calculation {
  const items = [first, ...rest];
  const result = total(items.map(({ value }) => value)) / items.length;
  const formula = `(${plus(items)}) ÷ ${items.length} = ${formatNumber(result, 0)}`;
  return {
    rule: 'average',
    inputs: items,
    steps: [{ label: 'gemiddeld per regio', formula, value: result, unit: first.unit }],
    result,
    unit: first.unit,
    bounds: scale(add(items.map(({ interval }) => interval)), 1 / items.length),
  };
}
