import { type Expression, formatExpression, leavesOf, partsOf } from '../text/expression.ts';
import { formatNumber } from '../text/number-format.ts';
import type { Calculation, Step } from './calculation.ts';
import type { Counted } from './counted.ts';
import { unitOf } from './dimension.ts';
import { type ArithmeticFault, evaluate, type Value } from './evaluate.ts';
import { scale } from './interval.ts';
import { formatPart } from './part.ts';

/**
 * Works out a sum that somebody typed (Dutch: som), with a step for each pair of brackets.
 *
 * @param percent the outcome as per cent, which only a quotient of the same things can be
 * @returns the calculation, or why it makes no sense
 * @example
 * arithmetic(vacanciesPerUnemployedInTwente).steps[0].formula // → '13.100 ÷ 4.700 = 2,79'
 */
export function arithmetic(expression: Expression<Value>, percent = false): Calculation | ArithmeticFault {
  const outcome = evaluate(expression);
  if (typeof outcome === 'string') return outcome;
  const values = leavesOf(expression);
  const own = values.flatMap((value) => (value.kind === 'own' ? [value.value] : []));
  const plainUnit = unitOf(outcome.counts, own.length > 0);
  if (!plainUnit || !Number.isFinite(outcome.value)) return 'multiplyCounts';
  const isUnlike = outcome.counts.persons !== 0 || outcome.counts.vacancies !== 0;
  if (percent && isUnlike && own.length === 0) return 'noPart';
  const unit = percent ? 'percent' : plainUnit;
  const result = percent ? outcome.value * 100 : outcome.value;
  const last: Step = {
    label: labelOf(expression),
    formula: `${formatExpression(expression, formatValue)} = ${percent ? `${formatNumber(result, 1)}%` : formatOutcome(result)}`,
    value: result,
    unit,
  };
  return {
    rule: 'arithmetic',
    inputs: inputsOf(values),
    steps: [...partsOf(expression).flatMap(stepsWithin), last],
    result,
    unit,
    bounds: percent ? scale(outcome.interval, 100) : outcome.interval,
    own: [...new Set(own)],
  };
}

/** The steps of what stands within an expression, inside first. */
function stepsWithin(expression: Expression<Value>): readonly Step[] {
  if (expression.form === 'leaf') return [];
  const outcome = evaluate(expression);
  if (typeof outcome === 'string') return [];
  const formula = `${formatExpression(expression, formatValue)} = ${formatOutcome(outcome.value)}`;
  const unit = unitOf(outcome.counts, true) ?? 'ratio';
  return [...partsOf(expression).flatMap(stepsWithin), { label: 'tussenstap', formula, value: outcome.value, unit }];
}

/**
 * What one figure divided by another is called, as of a ratio; or `berekening`.
 *
 * @example
 * labelOf(vacanciesPerUnemployedInTwente) // → 'Twente: openstaande vacatures per werkloze'
 */
export function labelOf(expression: Expression<Value>): string {
  const pair = quotientOf(expression);
  if (!pair) return 'berekening';
  const [over, under] = pair;
  if (over.region.id !== under.region.id) return 'berekening';
  return `${over.region.name}: ${over.measure.name} per ${under.measure.singular ?? under.measure.name}`;
}

/** The two figures of a plain quotient of different measures, if that is what it is. */
function quotientOf(expression: Expression<Value>): readonly [Counted, Counted] | undefined {
  if (expression.form !== 'product' || expression.factors.length !== 2) return undefined;
  const [over, under] = leavesOf(expression);
  const isQuotient = expression.factors[1]?.under && partsOf(expression).every(({ form }) => form === 'leaf');
  if (!isQuotient || over?.kind !== 'figure' || under?.kind !== 'figure') return undefined;
  const [[one], [other]] = [over.items, under.items];
  return one.measure.id === other.measure.id ? undefined : [one, other];
}

function inputsOf(values: readonly Value[]): readonly Counted[] {
  const items = values.flatMap((value) => (value.kind === 'figure' ? value.items : []));
  return [...new Map(items.map((item) => [`${item.figure.id} ${item.value}`, item])).values()];
}

function formatValue(value: Value): string {
  switch (value.kind) {
    case 'figure':
      return formatNumber(value.items[0].value);
    case 'share':
      return formatPart(value.value);
    case 'count':
    case 'own':
      return formatNumber(value.value, 4);
  }
}

/** Two decimals, or four where two would show nothing. */
function formatOutcome(value: number): string {
  return formatNumber(value, value !== 0 && Math.abs(value) < 0.01 ? 4 : 2);
}
