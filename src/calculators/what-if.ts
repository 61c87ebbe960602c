import { formatNumber } from '../text/number-format.ts';
import type { Calculation, Step } from './calculation.ts';
import type { Counted } from './counted.ts';
import { rounded, scale, subtract } from './interval.ts';

/** A full-time week, for hours as jobs, unless the asker gives another (Dutch: voltijdweek). */
export const usualFullTimeHours = 36;

/**
 * How many vacancies are left when people of a group find work, each in one of them (Dutch: wat als).
 *
 * @param group the people, and the vacancies of the same region
 * @param part how many of them: a number of people, or a share of the group from 0 to 1
 * @example
 * vacanciesLeft(unemployedInZwolle, vacanciesInZwolle, { share: 1 }).steps[1].formula // → '14.400 − 3.500 = 10.900'
 */
export function vacanciesLeft(
  group: Counted<'persons'>,
  vacancies: Counted<'vacancies'>,
  part: { readonly count?: number | undefined; readonly share?: number | undefined },
): Calculation {
  const { count, share = 1 } = part;
  const working = count ?? group.value * share;
  const interval = count === undefined ? scale(group.interval, share) : rounded(count, 0);
  const result = vacancies.value - working;
  const first: Step = {
    label: `${group.region.name}: mensen die werk vinden`,
    formula:
      count === undefined
        ? `${formatNumber(group.value)} × ${formatNumber(share * 100, 1)}% = ${formatNumber(working, 0)}`
        : formatNumber(count),
    value: working,
    unit: 'persons',
  };
  const second: Step = {
    label: 'vacatures die overblijven, als ieder er één vervult',
    formula: `${formatNumber(vacancies.value)} − ${formatNumber(working, 0)} = ${formatNumber(result, 0)}`,
    value: result,
    unit: 'vacancies',
  };
  return {
    rule: 'whatIf',
    inputs: [group, vacancies],
    steps: [first, second],
    result,
    unit: 'vacancies',
    bounds: subtract(vacancies.interval, interval),
  };
}

/**
 * How many hours a week there are more when each of a group works so many hours more, and how many full-time jobs that is.
 *
 * @param hours hours a week more for each
 * @param fullTimeHours hours in a full-time week
 * @example
 * extraHours(partTimersInZwolle, 4).steps[0].formula // → '1.200 × 4 = 4.800'
 */
export function extraHours(group: Counted<'persons'>, hours: number, fullTimeHours = usualFullTimeHours): Calculation {
  const result = group.value * hours;
  const jobs = result / fullTimeHours;
  return {
    rule: 'whatIf',
    inputs: [group],
    steps: [
      {
        label: `${group.region.name}: extra uren per week`,
        formula: `${formatNumber(group.value)} × ${formatNumber(hours)} = ${formatNumber(result, 0)}`,
        value: result,
        unit: 'hours',
      },
      {
        label: `als voltijdbanen van ${formatNumber(fullTimeHours)} uur`,
        formula: `${formatNumber(result, 0)} ÷ ${formatNumber(fullTimeHours)} = ${formatNumber(jobs, 0)}`,
        value: jobs,
        unit: 'jobs',
      },
    ],
    result,
    unit: 'hours',
    bounds: scale(group.interval, hours),
  };
}
