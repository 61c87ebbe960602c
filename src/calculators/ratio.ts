import { formatNumber } from '../text/number-format.ts';
import type { Calculation } from './calculation.ts';
import type { Counted } from './counted.ts';
import { divide } from './interval.ts';

/**
 * How many of the one there are for each of the other (Dutch: verhouding). Units may differ.
 *
 * @example
 * ratio(vacanciesInTwente, unusedPotentialInTwente).steps[0].formula // → '13.100 ÷ 10.200 = 1,28'
 */
export function ratio(over: Counted, under: Counted): Calculation {
  const result = over.value / under.value;
  const formula = `${formatNumber(over.value)} ÷ ${formatNumber(under.value)} = ${formatNumber(result)}`;
  const label =
    over.measure.id === under.measure.id
      ? `${over.region.name} gedeeld door ${under.region.name}`
      : `${over.region.name}: ${over.measure.name} per ${under.measure.singular ?? under.measure.name}`;
  return {
    rule: 'ratio',
    inputs: [over, under],
    steps: [{ label, formula, value: result, unit: 'ratio' }],
    result,
    unit: 'ratio',
    bounds: divide(over.interval, under.interval),
  };
}
