import type { Knowledge, Measure } from '../knowledge/knowledge.ts';
import type { CalculationSlots, Question, Senseless } from '../question/question.ts';
import type { Refused } from './calculated.ts';

/** A calculation over measures that has no meaning, with what has: the ratio of vacancies to people, or the parts of a whole. */
export function refusedCalculation(asked: CalculationSlots, { measures: all }: Knowledge): Refused | undefined {
  const { rule, measures, regions } = asked;
  const named = measures.flatMap((id) => all.find((measure) => measure.id === id) ?? []);
  const vacancies = named.find(({ unit }) => unit === 'vacancies');
  const people = named.find(({ unit }) => unit === 'persons');
  const isUnlike = vacancies !== undefined && people !== undefined;
  if (isUnlike && (rule === 'sum' || rule === 'average'))
    return refused('addUnlike', ratioOf(vacancies, people, regions));
  if (isUnlike && rule === 'share') return refused('noPart', ratioOf(vacancies, people, regions));
  const whole = named.find(({ id }) => named.some(({ partOf }) => partOf === id));
  if (whole && (rule === 'sum' || rule === 'average')) {
    return refused('countsTwice', { kind: 'calculation', rule: 'composition', measures: [whole.id], regions });
  }
  return undefined;
}

function ratioOf(over: Measure, under: Measure, regions: readonly string[]): Question {
  return { kind: 'calculation', rule: 'ratio', measures: [over.id, under.id], regions };
}

function refused(why: Senseless, offer: Question): Refused {
  return { missing: { what: 'sense', why }, offer };
}
