import type { ResultUnit } from './calculation.ts';
import type { CountUnit } from './counted.ts';

/** What a value counts, as powers of vacancies and persons: vacancies per person is 1 and −1, a plain number 0 and 0. */
export type Dimension = Readonly<Record<CountUnit, number>>;

/** A plain number. */
export const plainNumber: Dimension = { vacancies: 0, persons: 0 };

/**
 * What a count of a unit counts.
 *
 * @example
 * dimensionOf('persons') // → { vacancies: 0, persons: 1 }
 */
export function dimensionOf(unit: CountUnit): Dimension {
  return { ...plainNumber, [unit]: 1 };
}

/**
 * Whether two values count the same, so that they can be added up.
 *
 * @example
 * sameDimension(dimensionOf('persons'), dimensionOf('vacancies')) // → false
 */
export function sameDimension(a: Dimension, b: Dimension): boolean {
  return a.vacancies === b.vacancies && a.persons === b.persons;
}

/**
 * What a product counts, or with `power` −1 a quotient.
 *
 * @example
 * timesDimension(dimensionOf('vacancies'), dimensionOf('persons'), -1) // → { vacancies: 1, persons: -1 }
 */
export function timesDimension(a: Dimension, b: Dimension, power: 1 | -1): Dimension {
  return { vacancies: a.vacancies + power * b.vacancies, persons: a.persons + power * b.persons };
}

/**
 * The unit in which a result is said; undefined when it counts nothing that has a meaning, such as vacancies times
 * persons. With numbers of the asker in it, it may be a number per thing.
 *
 * @example
 * unitOf({ vacancies: 1, persons: -1 }, false) // → 'ratio'
 * @example
 * unitOf({ vacancies: 1, persons: 1 }, false) // → undefined
 */
export function unitOf({ vacancies, persons }: Dimension, hasOwn: boolean): ResultUnit | undefined {
  if (vacancies === 1 && persons === 0) return 'vacancies';
  if (persons === 1 && vacancies === 0) return 'persons';
  const isRatio = vacancies === -persons && Math.abs(vacancies) <= 1;
  const isPerThing = hasOwn && vacancies <= 0 && persons <= 0 && vacancies + persons === -1;
  return isRatio || isPerThing ? 'ratio' : undefined;
}
