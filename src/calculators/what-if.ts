import { formatNumber } from '../text/number-format.ts';
import type { Calculation, Step } from './calculation.ts';
import type { Counted } from './counted.ts';
import { type Interval, rounded, scale, subtract } from './interval.ts';
import { formatPart } from './part.ts';

/** A full-time week, for hours as jobs, unless the asker gives another (Dutch: voltijdweek). */
export const usualFullTimeHours = 36;

/** How many of a group: a number of it, or a share from 0 to 1. All of it when neither is given. */
export interface Part {
  readonly count?: number | undefined;
  readonly share?: number | undefined;
}

/**
 * How many vacancies are left when people of a group find work, each in one of them (Dutch: wat als).
 *
 * @example
 * vacanciesLeft(unemployedInZwolle, vacanciesInZwolle, { share: 1 }).steps[1].formula // → '14.400 − 3.500 = 10.900'
 */
export function vacanciesLeft(group: Counted<'persons'>, vacancies: Counted<'vacancies'>, part: Part): Calculation {
  const working = taken(group, part, `${group.region.name}: mensen die werk vinden`);
  return left(working, [group, vacancies], vacancies, 'vacatures die overblijven, als ieder er één vervult');
}

/**
 * How many vacancies are left when a part of them is filled.
 *
 * @example
 * vacanciesUnfilled(vacanciesInZwolle, { share: 0.5 }).steps[1].formula // → '14.400 − 7.200 = 7.200'
 */
export function vacanciesUnfilled(vacancies: Counted<'vacancies'>, part: Part): Calculation {
  const filled = taken(vacancies, part, `${vacancies.region.name}: vacatures die vervuld worden`);
  return left(filled, [vacancies], vacancies, 'vacatures die overblijven');
}

interface Taken {
  readonly step: Step;
  readonly interval: Interval;
}

function taken({ value, interval, unit }: Counted, { count, share = 1 }: Part, label: string): Taken {
  const some = count ?? value * share;
  const formula =
    count === undefined
      ? `${formatNumber(value)} × ${formatPart(share)} = ${formatNumber(some, 0)}`
      : formatNumber(count);
  const step = { label, formula, value: some, unit };
  return { step, interval: count === undefined ? scale(interval, share) : rounded(count, 0) };
}

function left(
  { step, interval }: Taken,
  inputs: readonly Counted[],
  vacancies: Counted<'vacancies'>,
  label: string,
): Calculation {
  const result = vacancies.value - step.value;
  const formula = `${formatNumber(vacancies.value)} − ${formatNumber(step.value, 0)} = ${formatNumber(result, 0)}`;
  return {
    rule: 'whatIf',
    inputs,
    steps: [step, { label, formula, value: result, unit: 'vacancies' }],
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
 * @param part how many of the group do so
 * @example
 * extraHours(partTimersInZwolle, 4).steps[0].formula // → '1.200 × 4 = 4.800'
 */
export function extraHours(
  group: Counted<'persons'>,
  hours: number,
  fullTimeHours = usualFullTimeHours,
  part: Part = {},
): Calculation {
  const isAll = part.count === undefined && (part.share ?? 1) === 1;
  const { step, interval } = taken(group, part, `${group.region.name}: mensen die meer werken`);
  const result = step.value * hours;
  const jobs = result / fullTimeHours;
  return {
    rule: 'whatIf',
    inputs: [group],
    steps: [
      ...(isAll ? [] : [step]),
      {
        label: `${group.region.name}: extra uren per week`,
        formula: `${formatNumber(step.value, 0)} × ${formatNumber(hours)} = ${formatNumber(result, 0)}`,
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
    bounds: scale(interval, hours),
  };
}
