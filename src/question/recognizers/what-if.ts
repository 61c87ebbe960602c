import type { Part } from '../../calculators/what-if.ts';
import type { Quantity } from '../../text/quantity.ts';
import { covers } from '../../text/word-range.ts';
import { keyMeasures } from '../key-measures.ts';
import type { FigureSlots, Question } from '../question.ts';
import { says } from '../reading.ts';
import type { Slots } from '../slots.ts';

/**
 * "als de helft van de werklozen werk vindt", "als elke deeltijder 4 uur meer werkt", "als 500 vacatures vervuld worden".
 * Vacancies that go to work, and counts that would rise or fall, are declined.
 */
export function whatIf(slots: Slots, { measures, regions }: FigureSlots): Question | undefined {
  if (!slots.has('whatIf') || addsUp(slots)) return undefined;
  const { words, quantities, mentions } = slots.reading;
  const isHours = ({ to }: Quantity) => words[to + 1]?.signals.has('hours');
  const [hoursAt, week] = quantities.filter(isHours);
  const part = partOf(quantities.filter((quantity) => !isHours(quantity)));
  const group = measures.find((id) => id !== keyMeasures.vacancies);
  if (hoursAt) {
    const measure = group ?? keyMeasures.partTimers;
    const hours = { hours: hoursAt.value, fullTimeHours: week?.value };
    return { kind: 'whatIf', scenario: { change: 'moreHours', measure, ...hours, ...part }, regions };
  }
  if (group && quantities.length > 0 && says(slots.reading, 'hours')) {
    const missing = { what: 'topic', name: 'hoeveel uur mensen nu werken' } as const;
    return { kind: 'declined', missing, offer: { kind: 'figures', measures: [group], regions } };
  }
  const findWork = { change: 'findWork', measure: group ?? keyMeasures.unused, ...part } as const;
  const areVacancies = isAboutVacancies(slots);
  const asksPeople = words.some(({ word }, at) => word === 'hoeveel' && words[at + 1]?.signals.has('assumedPeople'));
  if (areVacancies && slots.has('fill') && asksPeople) {
    const pair = [keyMeasures.vacancies, group ?? keyMeasures.unused];
    return { kind: 'calculation', rule: 'coverage', measures: pair, regions };
  }
  if (areVacancies && slots.has('fill'))
    return { kind: 'whatIf', scenario: { change: 'fill', measure: keyMeasures.vacancies, ...part }, regions };
  if (says(slots.reading, 'assumedChange') && says(slots.reading, 'supposing'))
    return {
      kind: 'declined',
      missing: { what: 'sense', why: 'noForecast' },
      offer: { kind: 'figures', measures: slots.measures, regions },
    };
  // The name of a group may have such a word too: mensen die meer uren willen werken.
  const names = mentions.filter(({ senses }) => senses.some(({ kind }) => kind === 'measure'));
  const isName = (at: number) => names.some((span) => covers(span, at));
  if (!words.some(({ signals }, at) => signals.has('assumedWork') && !isName(at))) return undefined;
  if (areVacancies) {
    const offer: Question = { kind: 'whatIf', scenario: findWork, regions };
    return { kind: 'declined', missing: { what: 'sense', why: 'vacanciesWork' }, offer };
  }
  return { kind: 'whatIf', scenario: findWork, regions };
}

/** "hoeveel komt eruit als je de drie bij elkaar neemt": a sum, and no assumption. */
function addsUp({ reading: { words, quantities, mentions }, has }: Slots): boolean {
  const assumed = quantities.filter(({ from }) => !mentions.some((mention) => covers(mention, from)));
  return has('sum') && assumed.length === 0 && !words.some(({ signals }) => signals.has('assumedWork'));
}

/** Which part of a group an assumption is about; all of it when nothing is said. */
function partOf(quantities: readonly Quantity[]): Part {
  const [first] = quantities;
  switch (first?.form) {
    case 'number':
      return { count: first.value };
    case 'percent':
      return { share: first.value / 100 };
    case 'oneIn':
      return { share: 1 / first.value };
    case 'fraction':
    case 'factor':
      return { share: first.value };
    default:
      return {};
  }
}

/** Whether what is assumed is said of vacancies: they are named first after "als" or "stel", and before the verb. */
function isAboutVacancies({ reading: { words, mentions } }: Slots): boolean {
  const start = words.findIndex(({ signals }) => signals.has('supposing'));
  const after = Math.max(start, 0);
  const person = words.findIndex(({ signals }, index) => index > after && signals.has('assumedPeople'));
  const measure = mentions.find(({ from, senses }) => from >= after && senses.some(({ kind }) => kind === 'measure'));
  const verb = words.findIndex(({ signals }, index) => index > after && signals.has('assumedWork'));
  const isVacancies = measure?.senses.some(({ id }) => id === keyMeasures.vacancies) ?? false;
  return isVacancies && measure !== undefined && [person, verb].every((index) => index < 0 || measure.from < index);
}
