import { arithmetic } from '../calculators/arithmetic.ts';
import { type Counted, counted, countsOf } from '../calculators/counted.ts';
import type { ArithmeticFault, Value } from '../calculators/evaluate.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Operand, Question } from '../question/question.ts';
import { figuresFor } from '../search/figure-lookup.ts';
import { type Expression, leavesOf, mapLeaves } from '../text/expression.ts';
import { type Refused, withFigures } from './calculated.ts';
import type { Finding } from './respond.ts';

/** What adding and dividing in binary may leave. */
const roundingError = 1e-9;

/** Works out a sum of typed numbers and figures by name, or says why it has no meaning and what does. */
export function respondToArithmetic(
  { expression, percent, stated }: Question & { kind: 'arithmetic' },
  knowledge: Knowledge,
): Finding | Refused {
  const values = mapLeaves(expression, (operand) => operandValue(operand, knowledge));
  if (!isComplete(values)) return { missing: { what: 'figure' } };
  const outcome = arithmetic(values, percent);
  if (typeof outcome !== 'string') {
    const holds = stated && Math.abs(outcome.result - stated.value) <= stated.step / 2 + roundingError;
    return withFigures({ kind: 'calculations', calculations: [outcome], holds });
  }
  return { missing: { what: 'sense', why: outcome }, offer: alternative(outcome, values) };
}

function isComplete(expression: Expression<Value | undefined>): expression is Expression<Value> {
  return leavesOf(expression).every((value) => value !== undefined);
}

function operandValue(operand: Operand, knowledge: Knowledge): Value | undefined {
  switch (operand.kind) {
    case 'share':
    case 'count':
      return operand;
    case 'typed': {
      const [first, ...more] = countsOf(operand.value, knowledge);
      return first ? { kind: 'figure', items: [first, ...more] } : { kind: 'own', value: operand.value };
    }
    case 'named': {
      const { measure, region } = operand;
      const [figure] = region ? figuresFor(knowledge, { measure, region }) : [];
      const item = figure && counted(figure, knowledge);
      return item && { kind: 'figure', items: [item] };
    }
  }
}

/** What does have a meaning: vacancies per person; or the whole that was counted twice with its parts. */
function alternative(fault: ArithmeticFault, expression: Expression<Value>): Question | undefined {
  const items = leavesOf(expression).flatMap((value) => (value.kind === 'figure' ? [value.items[0]] : []));
  const find = (unit: Counted['unit']) => items.find((item) => item.unit === unit);
  const [vacancies, persons] = [find('vacancies'), find('persons')];
  if (fault === 'countsTwice') {
    const part = items.find(({ measure }) => measure.partOf);
    const whole = part?.measure.partOf;
    return part && whole
      ? { kind: 'calculation', rule: 'composition', measures: [whole], regions: [part.region.id] }
      : undefined;
  }
  if (!vacancies || !persons) return undefined;
  const [over, under] = [vacancies, persons].map(
    ({ measure, region }): Operand => ({
      kind: 'named',
      measure: measure.id,
      region: region.id,
    }),
  );
  if (vacancies.region.id === persons.region.id) {
    const measures = [vacancies.measure.id, persons.measure.id];
    return { kind: 'calculation', rule: 'ratio', measures, regions: [vacancies.region.id] };
  }
  return over && under
    ? {
        kind: 'arithmetic',
        expression: {
          form: 'product',
          factors: [
            { under: false, of: { form: 'leaf', leaf: over } },
            { under: true, of: { form: 'leaf', leaf: under } },
          ],
        },
      }
    : undefined;
}
