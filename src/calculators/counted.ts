import type { Figure, Knowledge, Measure, Region } from '../knowledge/knowledge.ts';
import { ownersOf } from '../knowledge/owners.ts';
import { type Interval, rounded } from './interval.ts';

/** Units of things that can be counted and added up. */
export type CountUnit = 'vacancies' | 'persons';

/**
 * A figure that can be calculated with (Dutch: telbaar cijfer): one number of things, with the unit as a type so that
 * persons and vacancies cannot be added, and the interval that its rounding leaves.
 */
export interface Counted<U extends CountUnit = CountUnit> {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly region: Region;
  readonly unit: U;
  readonly value: number;
  readonly interval: Interval;
}

/** Counts of Regio in Beeld are rounded to hundreds; the advice prints no finer ones. */
const countStep = 100;

/** Other counts are printed as rounder numbers: the value of the last digit that is not nought. */
function stepOf(value: number, { level }: Region): number {
  let step = countStep;
  while (level !== 'labourMarketRegion' && value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/**
 * A figure as something to calculate with, or undefined for ranges, moments, shares and multiples.
 *
 * @example
 * counted(vacanciesInTwente.figure, knowledge).interval // → { low: 13050, high: 13150 }
 * @example
 * counted(growthInZwolle, knowledge) // → undefined
 */
export function counted(figure: Figure, knowledge: Knowledge): Counted | undefined {
  const { amount } = figure;
  return amount.form === 'number' ? countedAs(amount.value, figure, knowledge) : undefined;
}

/**
 * A number as every figure that it is in the source: see `ownersOf`.
 *
 * @example
 * countsOf(4700, knowledge).map(({ unit }) => unit) // → ['persons']
 */
export function countsOf(value: number, knowledge: Knowledge): readonly Counted[] {
  return ownersOf(value, knowledge).flatMap((figure) => countedAs(value, figure, knowledge) ?? []);
}

function countedAs(value: number, figure: Figure, knowledge: Knowledge): Counted | undefined {
  const { unit } = figure;
  const measure = knowledge.measures.find(({ id }) => id === figure.measure);
  const region = knowledge.regions.find(({ id }) => id === figure.region);
  if ((unit !== 'vacancies' && unit !== 'persons') || !measure || !region) return undefined;
  return { figure, measure, region, unit, value, interval: rounded(value, stepOf(value, region)) };
}

/**
 * Whether a count is of this unit.
 *
 * @example
 * isOf('persons', vacanciesInTwente) // → false
 */
export function isOf<U extends CountUnit>(unit: U, item: Counted): item is Counted<U> {
  return item.unit === unit;
}

/**
 * Whether all counts have the unit of the first: only then they can be added, compared or ranked.
 *
 * @example
 * sameUnit(vacanciesInTwente, [vacanciesInZwolle]) // → true
 * @example
 * sameUnit(vacanciesInTwente, [unemployedInZwolle]) // → false
 */
export function sameUnit<U extends CountUnit>(
  first: Counted<U>,
  rest: readonly Counted[],
): rest is readonly Counted<U>[] {
  return rest.every((item) => isOf(first.unit, item));
}
