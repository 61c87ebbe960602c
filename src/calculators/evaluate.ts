import type { Expression } from '../text/expression.ts';
import type { Counted } from './counted.ts';
import { type Dimension, dimensionOf, plainNumber, sameDimension, timesDimension } from './dimension.ts';
import { add, type Interval, inverse, multiply, rounded } from './interval.ts';

/** A value to calculate with: a figure (all that have the value, when a number was typed), a part, how many there are, or the
 * asker's own number. */
export type Value =
  | { readonly kind: 'figure'; readonly items: readonly [Counted, ...(readonly Counted[])] }
  | { readonly kind: 'share' | 'count'; readonly value: number }
  | { readonly kind: 'own'; readonly value: number };

/** Why arithmetic has no outcome that means something. */
export type ArithmeticFault =
  | 'addUnlike'
  | 'subtractUnlike'
  | 'countsTwice'
  | 'multiplyCounts'
  | 'divideByZero'
  | 'noPart';

/** What an expression comes to. */
export interface Outcome {
  readonly value: number;
  readonly interval: Interval;
  readonly counts: Dimension;
  /** Made of numbers of the asker only: it counts whatever the others count. */
  readonly own: boolean;
}

/**
 * The outcome of an expression (Dutch: uitkomst), in what its values count, with the bounds that rounding leaves. What is
 * of different kinds is divided, never added up: then the fault comes back.
 *
 * @example
 * evaluate({ form: 'leaf', leaf: { kind: 'own', value: 8 } })
 * // → { value: 8, interval: { low: 8, high: 8 }, counts: { vacancies: 0, persons: 0 }, own: true }
 */
export function evaluate(expression: Expression<Value>): Outcome | ArithmeticFault {
  switch (expression.form) {
    case 'leaf':
      return outcomeOf(expression.leaf);
    case 'sum':
      return sumOf(expression);
    case 'product':
      return productOf(expression);
  }
}

function outcomeOf(value: Value): Outcome {
  const own = { value: value.kind === 'figure' ? value.items[0].value : value.value };
  if (value.kind !== 'figure') {
    return { ...own, interval: rounded(value.value, 0), counts: plainNumber, own: value.kind === 'own' };
  }
  const [{ interval, unit }] = value.items;
  return { ...own, interval, counts: dimensionOf(unit), own: false };
}

function sumOf(expression: Expression<Value> & { form: 'sum' }): Outcome | ArithmeticFault {
  const terms = expression.terms.map(({ minus, of }) => ({ minus, outcome: evaluate(of) }));
  const faulty = terms.find(({ outcome }) => typeof outcome === 'string')?.outcome;
  if (typeof faulty === 'string') return faulty;
  const signed = terms.flatMap(({ minus, outcome }) =>
    typeof outcome === 'string' ? [] : [{ sign: minus ? -1 : 1, minus, outcome }],
  );
  const [first] = signed.filter(({ outcome }) => !outcome.own);
  const unlike = signed.some(
    ({ outcome }) => first && !outcome.own && !sameDimension(outcome.counts, first.outcome.counts),
  );
  if (unlike) return signed.some(({ minus }) => minus) ? 'subtractUnlike' : 'addUnlike';
  if (countsTwice(expression)) return 'countsTwice';
  return {
    value: signed.reduce((sum, { sign, outcome }) => sum + sign * outcome.value, 0),
    interval: add(signed.map(({ sign, outcome }) => (sign > 0 ? outcome.interval : turned(outcome.interval)))),
    counts: first?.outcome.counts ?? plainNumber,
    own: first === undefined,
  };
}

const turned = ({ low, high }: Interval): Interval => ({ low: -high, high: -low });

/** Whether a sum adds a figure to itself, or a part to the whole that it is in. */
function countsTwice({ terms }: Expression<Value> & { form: 'sum' }): boolean {
  const added = terms.filter(({ minus }) => !minus).flatMap(({ of }) => figuresAdded(of));
  return added.some((one, at) =>
    added.some(
      (other, place) =>
        at < place &&
        one.region.id === other.region.id &&
        (one.measure.id === other.measure.id ||
          one.measure.partOf === other.measure.id ||
          other.measure.partOf === one.measure.id),
    ),
  );
}

function figuresAdded(expression: Expression<Value>): readonly Counted[] {
  switch (expression.form) {
    case 'leaf':
      return expression.leaf.kind === 'figure' ? expression.leaf.items.slice(0, 1) : [];
    case 'sum':
      return expression.terms.filter(({ minus }) => !minus).flatMap(({ of }) => figuresAdded(of));
    case 'product':
      return [];
  }
}

function productOf({ factors }: Expression<Value> & { form: 'product' }): Outcome | ArithmeticFault {
  let product: Outcome = { value: 1, interval: { low: 1, high: 1 }, counts: plainNumber, own: true };
  for (const { under, of } of factors) {
    const outcome = evaluate(of);
    if (typeof outcome === 'string') return outcome;
    if (under && outcome.value === 0) return 'divideByZero';
    const interval = multiply(product.interval, under ? inverse(outcome.interval) : outcome.interval);
    product = {
      value: under ? product.value / outcome.value : product.value * outcome.value,
      interval,
      counts: timesDimension(product.counts, outcome.counts, under ? -1 : 1),
      own: product.own && outcome.own,
    };
  }
  return product;
}
