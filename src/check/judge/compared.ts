import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Content, Direction, Term } from '../claim.ts';
import { denied, together } from './combine.ts';
import { evaluate } from './evaluate.ts';
import { type Outcome, outcome } from './outcome.ts';
import { isOtherPeriod } from './slot-figures.ts';
import type { Truth } from './truth.ts';

const nearlyEqual = 0.05;

/** Judges that the one is more or less than the other, or as much. With several, each pair must hold. */
export function judgeCompared(content: Content & { kind: 'compared' }, knowledge: Knowledge): Outcome {
  const { ones, others, direction, period, none } = content;
  const pairs = ones.length === others.length && ones.length > 1 ? zip(ones, others) : cross(ones, others);
  return together(
    pairs.map(([one, other]) => {
      const [a, b] = [evaluate(one, knowledge), evaluate(other, knowledge)];
      if (!a || !b)
        return outcome('niet te controleren', 'no-figure', { figures: [a, b].flatMap((item) => item?.figures ?? []) });
      const support = { figures: [...a.figures, ...b.figures], calculations: [...a.calculations, ...b.calculations] };
      if (isOtherPeriod(period, support.figures)) return outcome('niet te controleren', 'other-period', support);
      const judged = compare(asTimes(a), asTimes(b), direction, support);
      return none ? denied(judged) : judged;
    }),
  );
}

type Support = Partial<Outcome>;

function compare(a: Truth, b: Truth, direction: Direction | 'equal', support: Support): Outcome {
  const order = orderOf(a, b);
  if (order === undefined) return outcome('niet te controleren', 'ambiguous', support);
  if (direction !== 'equal') {
    const holds = direction === 'more' ? order > 0 : order < 0;
    return holds ? outcome('klopt', 'comparison-holds', support) : outcome('klopt niet', 'reversed', support);
  }
  if (order === 0) return outcome('klopt', 'comparison-holds', support);
  const gap = Math.abs(a.low - b.low) / Math.max(a.low, b.low);
  return gap <= nearlyEqual
    ? outcome('klopt ongeveer', 'within-tolerance', support)
    : outcome('klopt niet', 'other-value', support);
}

/** 1, 0 or -1; undefined when what the source says of the two overlaps. */
export function orderOf(a: Truth, b: Truth): number | undefined {
  const isPoint = (truth: Truth) => truth.low === truth.high;
  if (isPoint(a) && isPoint(b)) return Math.sign(a.low - b.low);
  if (a.low >= b.high) return 1;
  return b.low >= a.high ? -1 : undefined;
}

/** An increase in per cent as a multiple, so that it can be set against one. */
export function asTimes(truth: Truth): Truth {
  const isIncrease = truth.scale === 'percent' && truth.figures.some(({ basePeriod }) => basePeriod);
  return isIncrease ? { ...truth, scale: 'times', low: 1 + truth.low / 100, high: 1 + truth.high / 100 } : truth;
}

function cross(ones: readonly Term[], others: readonly Term[]): readonly (readonly [Term, Term])[] {
  return ones.flatMap((one) => others.map((other) => [one, other] as const));
}

function zip(ones: readonly Term[], others: readonly Term[]): readonly (readonly [Term, Term])[] {
  return ones.flatMap((one, index) => {
    const other = others[index];
    return other ? [[one, other] as const] : [];
  });
}
