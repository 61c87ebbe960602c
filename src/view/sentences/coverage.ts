import type { Calculation } from '../../calculators/calculation.ts';
import { formatNumber } from '../../text/number-format.ts';
import { formatResult } from '../format.ts';
import { countedNoun, periodInBrackets } from './figure.ts';

/** Why a part that can be filled is only a bound. */
export const coverageCaveat =
  'Dat is een bovengrens, voor als iedereen bij een vacature past. Het advies zegt niet wie bij welke vacature past.';

/** What the people of a region can fill at most. */
export function coverageSentence({ inputs: [people, vacancies], result }: Calculation): string {
  if (!people || !vacancies) return '';
  const [group, jobs] = [people, vacancies].map(
    (item) => `${formatNumber(item.value)} ${countedNoun(item)}${periodInBrackets(item.figure)}`,
  );
  return `In ${people.region.name} is hoogstens ${formatResult(Math.min(result, 100), 'percent')} van de ${countedNoun(vacancies)} te vullen: ${group} op ${jobs}.`;
}
