import type { Figure } from '../knowledge/knowledge.ts';
import type { Quantity } from '../text/quantity.ts';

/** A number that somebody names without saying what of (Dutch: genoemd getal): 13.100, 67%, 4 keer, 1 op de 7, een kwart. */
export type StatedNumber = Pick<Quantity, 'form' | 'value' | 'step'>;

const roundingError = 1e-9;

const same = (one: number, other: number) => Math.abs(one - other) < roundingError;

/** Whether a figure is a number that somebody names, or a range that begins or ends with it. */
export function isOfFigure({ form, value }: StatedNumber, { amount, unit }: Figure): boolean {
  if (amount.form === 'since') return false;
  const given = amount.form === 'number' ? [amount.value] : [amount.min, amount.max];
  switch (form) {
    case 'number':
      return given.includes(value);
    case 'percent':
      return given.some((item) => same(inPercent(item, unit), value));
    case 'fraction':
      return given.some((item) => same(inPercent(item, unit), value * 100));
    case 'factor':
    case 'oneIn':
      return unit === form && given.includes(value);
  }
}

/** 67% and 1 op de 4 as a number of per cents; of anything else none. */
function inPercent(value: number, unit: Figure['unit']): number {
  return unit === 'percent' ? value : unit === 'oneIn' ? 100 / value : Number.NaN;
}

/** Whether two people name the same number: 25% is een kwart. */
export function isSameNumber(one: StatedNumber, other: StatedNumber): boolean {
  const isPart = ({ form }: StatedNumber) => form === 'percent' || form === 'fraction' || form === 'oneIn';
  const part = ({ form, value }: StatedNumber) =>
    form === 'percent' ? value / 100 : form === 'oneIn' ? 1 / value : value;
  return isPart(one) && isPart(other)
    ? same(part(one), part(other))
    : one.form === other.form && same(one.value, other.value);
}
