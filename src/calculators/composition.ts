import { formatNumber } from '../text/number-format.ts';
import type { Calculation } from './calculation.ts';
import type { Counted, CountUnit } from './counted.ts';
import { add, total } from './interval.ts';
import { plus } from './sum.ts';

/**
 * How a whole is made up of its parts (Dutch: opbouw), and whether they add up to what the source prints.
 *
 * @returns the sum of the parts as result; the printed whole is the last input
 * @example
 * composition(unusedPotentialInZwolle, [partTimersInZwolle, unemployedInZwolle, semiUnemployedInZwolle]).result // → 7600
 */
export function composition<U extends CountUnit>(
  whole: Counted<U>,
  parts: readonly Counted<NoInfer<U>>[],
): Calculation {
  const result = total(parts.map(({ value }) => value));
  const same = result === whole.value;
  const label = same
    ? `${whole.region.name}: de delen tellen op tot het genoemde totaal`
    : `${whole.region.name}: de delen tellen niet op tot het genoemde totaal van ${formatNumber(whole.value)}`;
  return {
    rule: 'composition',
    inputs: [...parts, whole],
    steps: [{ label, formula: `${plus(parts)} = ${formatNumber(result)}`, value: result, unit: whole.unit }],
    result,
    unit: whole.unit,
    bounds: add(parts.map(({ interval }) => interval)),
  };
}
