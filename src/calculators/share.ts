import { formatNumber } from '../text/number-format.ts';
import type { Calculation, Step } from './calculation.ts';
import type { Counted, CountUnit } from './counted.ts';
import { divide, scale, total } from './interval.ts';

/**
 * Which part of a whole something is, in per cent (Dutch: aandeel). Where the parts do not add up to the printed whole,
 * a second step shows the share in the sum of the parts.
 *
 * @param parts all parts of the whole, the asked part among them
 */
export function share<U extends CountUnit>(
  part: Counted<U>,
  whole: Counted<U>,
  parts: readonly Counted<U>[],
): Calculation {
  const percent = (value: number, of: number) => (value / of) * 100;
  const step = (of: number, what: string): Step => ({
    label: `${part.region.name}: ${part.measure.name} als deel van ${what}`,
    formula: `${formatNumber(part.value)} ÷ ${formatNumber(of)} = ${formatNumber(percent(part.value, of), 1)}%`,
    value: percent(part.value, of),
    unit: 'percent',
  });
  const sum = total(parts.map(({ value }) => value));
  const steps = [step(whole.value, 'het genoemde totaal')];
  if (sum !== whole.value) steps.push(step(sum, 'de som van de delen'));
  return {
    rule: 'share',
    inputs: [part, whole],
    steps,
    result: percent(part.value, whole.value),
    unit: 'percent',
    bounds: scale(divide(part.interval, whole.interval), 100),
  };
}
