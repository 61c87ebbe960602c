import type { Calculation } from '../calculators/calculation.ts';
import { isOf } from '../calculators/counted.ts';
import { extraHours, vacanciesLeft, vacanciesUnfilled } from '../calculators/what-if.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { keyMeasures } from '../question/key-measures.ts';
import type { Question, Scenario, Senseless } from '../question/question.ts';
import { type Refused, withFigures } from './calculated.ts';
import { type At, countedAt } from './calculation.ts';
import type { Finding } from './respond.ts';

/** The longest week that people have, in hours, unless the asker names another. */
const longestWeek = 40;

/** Calculates with an assumption: people find work, vacancies are filled, or people work more hours. */
export function respondToWhatIf(
  { scenario, regions }: Question & { kind: 'whatIf' },
  knowledge: Knowledge,
): Finding | Refused {
  const at = countedAt(knowledge);
  const [fault] = regions.flatMap((region) => faultOf(scenario, region, at) ?? []);
  // A number without a region is of a region that has so many.
  const fitting = regions.filter((region) => faultOf(scenario, region, at) === undefined);
  if (fault && fitting.length === 0)
    return { missing: { what: 'sense', why: fault }, offer: withinReason(scenario, regions) };
  const calculations = fitting.flatMap((region) => calculated(scenario, region, at) ?? []);
  return calculations.length > 0
    ? withFigures({ kind: 'calculations', calculations })
    : { missing: { what: 'figure' }, offer: { kind: 'figures', measures: [scenario.measure], regions } };
}

function calculated(scenario: Scenario, region: string, at: At): Calculation | undefined {
  const [group, vacancies] = [at(scenario.measure, region), at(keyMeasures.vacancies, region)];
  if (!group) return undefined;
  switch (scenario.change) {
    case 'fill':
      return isOf('vacancies', group) ? vacanciesUnfilled(group, scenario) : undefined;
    case 'moreHours':
      return isOf('persons', group) ? extraHours(group, scenario.hours, scenario.fullTimeHours, scenario) : undefined;
    case 'findWork':
      return isOf('persons', group) && vacancies && isOf('vacancies', vacancies)
        ? vacanciesLeft(group, vacancies, scenario)
        : undefined;
  }
}

/** More than there are, or more hours than a week of work has. */
function faultOf(scenario: Scenario, region: string, at: At): Senseless | undefined {
  const { count = 0, share = 1 } = scenario;
  if (share > 1 || count > (at(scenario.measure, region)?.value ?? Infinity)) return 'moreThanAll';
  if (scenario.change !== 'moreHours') return undefined;
  return scenario.hours > (scenario.fullTimeHours ?? longestWeek) ? 'tooManyHours' : undefined;
}

/** The same assumption for the whole group; of hours only the group itself. */
function withinReason(scenario: Scenario, regions: readonly string[]): Question {
  return scenario.change === 'moreHours'
    ? { kind: 'figures', measures: [scenario.measure], regions }
    : { kind: 'whatIf', scenario: { change: scenario.change, measure: scenario.measure, share: 1 }, regions };
}
