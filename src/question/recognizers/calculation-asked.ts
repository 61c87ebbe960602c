import type { Knowledge } from '../../knowledge/knowledge.ts';
import { keyMeasures } from '../key-measures.ts';
import { says } from '../reading.ts';
import type { Slots } from '../slots.ts';
import { isPolar } from './polar.ts';

/** Whether measures count both vacancies and people. */
export function isUnlike(measures: readonly string[], knowledge: Knowledge): boolean {
  const units = knowledge.measures.filter(({ id }) => measures.includes(id)).map(({ unit }) => unit);
  return units.includes('vacancies') && units.includes('persons');
}

/** "welk deel van de werklozen woont in Zwolle": the region is the part. */
export function asksWhere({ reading, measures }: Slots): boolean {
  return measures.length === 1 && says(reading, 'located');
}

/** "hoeveel keer zoveel vacatures als werklozen", "vacatures t.o.v. onbenut": of two measures or regions, not of two moments. */
export function asksMultiple(
  { reading, regions }: Pick<Slots, 'reading' | 'regions'>,
  measures: readonly string[],
): boolean {
  return (measures.length > 1 || regions.length > 1) && says(reading, 'multiple') && !says(reading, 'changed');
}

/** "kan Zwolle alle vacatures vullen", "hoeveel procent van de vacatures is te vervullen": whether the people suffice. */
export function asksWhatIsFilled(slots: Slots): boolean {
  const { reading, measures, has } = slots;
  const asks = isPolar(slots) || has('share') || says(reading, 'possible');
  // Of how long something takes the advice has no figure.
  const asksOther = has('cost', 'when', 'since', 'why') || says(reading, 'lasting', 'timeSpan');
  return has('fill') && !has('whatIf') && !asksOther && measures.includes(keyMeasures.vacancies) && asks;
}
