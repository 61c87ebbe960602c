import { formatNumber } from '../text/number-format.ts';
import type { Calculation } from './calculation.ts';
import type { Counted } from './counted.ts';
import { divide, type Interval, scale } from './interval.ts';

/** A whole that something is a part of: a printed total, or a sum. */
export interface Whole {
  readonly label: string;
  readonly value: number;
  readonly interval: Interval;
  readonly inputs: readonly Counted[];
}

/**
 * Which part of a whole something is, in per cent (Dutch: aandeel). With a second whole, where the parts of the source
 * do not add up to its total, a second step shows the share in that.
 *
 * @example
 * share(unemployedInZwolle, [printedTotalOfZwolle]).steps[0].formula // → '3.500 ÷ 7.600 = 46,1%'
 */
export function share(part: Counted, wholes: readonly [Whole, ...Whole[]]): Calculation {
  const [whole] = wholes;
  const percent = (of: number) => (part.value / of) * 100;
  return {
    rule: 'share',
    inputs: [part, ...whole.inputs.filter(({ figure }) => figure.id !== part.figure.id)],
    steps: wholes.map(({ label, value }) => ({
      label: `${part.region.name}: ${part.measure.name} als deel van ${label}`,
      formula: `${formatNumber(part.value)} ÷ ${formatNumber(value)} = ${formatNumber(percent(value), 1)}%`,
      value: percent(value),
      unit: 'percent',
    })),
    result: percent(whole.value),
    unit: 'percent',
    bounds: scale(divide(part.interval, whole.interval), 100),
  };
}
