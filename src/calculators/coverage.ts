import { formatNumber } from '../text/number-format.ts';
import type { Calculation } from './calculation.ts';
import type { Counted } from './counted.ts';
import { divide, scale } from './interval.ts';

/**
 * Which part of the vacancies people can fill at most, each of them one (Dutch: hoogstens te vullen), in per cent. A
 * bound: who fits which vacancy, the source does not say.
 *
 * @example
 * coverage(unusedPotentialInZwolle, vacanciesInZwolle).steps[0].formula // → '7.600 ÷ 14.400 = 52,8%'
 */
export function coverage(people: Counted<'persons'>, vacancies: Counted<'vacancies'>): Calculation {
  const result = (people.value / vacancies.value) * 100;
  return {
    rule: 'coverage',
    inputs: [people, vacancies],
    steps: [
      {
        label: `${people.region.name}: deel van de vacatures dat hoogstens te vullen is, als ieder er één vervult`,
        formula: `${formatNumber(people.value)} ÷ ${formatNumber(vacancies.value)} = ${formatNumber(result, 1)}%`,
        value: result,
        unit: 'percent',
      },
    ],
    result,
    unit: 'percent',
    bounds: scale(divide(people.interval, vacancies.interval), 100),
  };
}
