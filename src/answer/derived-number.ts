import type { Calculation } from '../calculators/calculation.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { keyMeasures } from '../question/key-measures.ts';
import type { CalculationSlots, Question } from '../question/question.ts';
import { allRegionIds } from '../question/recognizers/recognizer.ts';
import type { StatedNumber } from '../question/stated-number.ts';
import { calculationsIn } from './calculated.ts';
import { respondToCalculation } from './calculation.ts';

/**
 * The calculation with figures of the advice that comes to a number, rounded as it was typed: 1,28 is 13.100 ÷ 10.200.
 * Undefined when none does. Only what people calculate most: totals, ratios of vacancies to people, parts of the whole, differences between regions.
 */
export function derivedAs(number: StatedNumber, knowledge: Knowledge): Question | undefined {
  if (number.form !== 'number' && number.form !== 'percent') return undefined;
  for (const asked of candidates(knowledge)) {
    const regions = asked.over.filter((region) =>
      calculated({ ...asked.slots, regions: region }, knowledge).some((item) => comesTo(number, item)),
    );
    const [first] = regions;
    if (first)
      return {
        kind: 'calculation',
        ...asked.slots,
        regions: asked.slots.rule === 'difference' ? first : regions.flat(),
      };
  }
  return undefined;
}

interface Candidate {
  readonly slots: Omit<CalculationSlots, 'regions'>;
  /** The regions to calculate over, each set by itself. */
  readonly over: readonly (readonly string[])[];
}

function candidates(knowledge: Knowledge): readonly Candidate[] {
  const all = allRegionIds(knowledge);
  const single = all.map((id) => [id]);
  const people = knowledge.measures.filter(({ unit }) => unit === 'persons');
  const counts = knowledge.measures.filter(({ unit }) => unit === 'persons' || unit === 'vacancies');
  const ratios = people.map(
    ({ id }): Candidate => ({ slots: { rule: 'ratio', measures: [keyMeasures.vacancies, id] }, over: single }),
  );
  const parts = people
    .filter(({ partOf }) => partOf)
    .map(({ id }): Candidate => ({ slots: { rule: 'share', measures: [id] }, over: single }));
  const totals = counts.map(
    ({ id }): Candidate => ({ slots: { rule: 'sum', measures: [id], together: true }, over: [all] }),
  );
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other]));
  const differences = counts.map(
    ({ id }): Candidate => ({ slots: { rule: 'difference', measures: [id] }, over: pairs }),
  );
  return [...totals, ...ratios, ...parts, ...differences];
}

function calculated(slots: CalculationSlots, knowledge: Knowledge): readonly Calculation[] {
  const found = respondToCalculation({ kind: 'calculation', ...slots }, knowledge);
  return 'body' in found ? calculationsIn(found.body) : [];
}

function comesTo({ form, value, step }: StatedNumber, { rule, result, unit, inputs }: Calculation): boolean {
  const isWhole = Number.isInteger(value) && form === 'number';
  if ((unit === 'percent') !== (form === 'percent') || (rule === 'ratio' && isWhole)) return false;
  if (inputs.length < 2) return false;
  return Math.abs(result - value) <= (rule === 'sum' || rule === 'difference' ? 0 : step / 2);
}
