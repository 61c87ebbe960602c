import { formatNumber } from '../text/number-format.ts';
import type { Calculation, Step } from './calculation.ts';
import type { Counted } from './counted.ts';
import { subtract } from './interval.ts';

/**
 * How much larger the one is than the other (Dutch: verschil), absolute and, for the same unit, in per cent of the
 * smaller. The larger comes first, so the result is never negative.
 *
 * @example
 * difference(vacanciesInTwente, vacanciesInZwolle).steps[0].formula // → '14.400 − 13.100 = 1.300'
 */
export function difference(one: Counted, other: Counted): Calculation {
  const [large, small] = one.value >= other.value ? [one, other] : [other, one];
  const result = large.value - small.value;
  const unit = large.unit === small.unit ? large.unit : 'count';
  const steps: Step[] = [
    {
      label: `${named(large, small)} min ${named(small, large)}`,
      formula: `${formatNumber(large.value)} − ${formatNumber(small.value)} = ${formatNumber(result)}`,
      value: result,
      unit,
    },
  ];
  if (unit !== 'count' && small.value > 0) {
    const percent = (result / small.value) * 100;
    steps.push({
      label: 'verschil in procenten van het kleinste getal',
      formula: `${formatNumber(result)} ÷ ${formatNumber(small.value)} = ${formatNumber(percent, 1)}%`,
      value: percent,
      unit: 'percent',
    });
  }
  return {
    rule: 'difference',
    inputs: [large, small],
    steps,
    result,
    unit,
    bounds: subtract(large.interval, small.interval),
  };
}

/** What tells two counts apart: the region, the measure, or both. */
function named(item: Counted, other: Counted): string {
  if (item.measure.id === other.measure.id) return item.region.name;
  return item.region.id === other.region.id ? item.measure.name : `${item.measure.name} in ${item.region.name}`;
}
