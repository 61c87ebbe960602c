import { composition } from '../../calculators/composition.ts';
import { counted, sameUnit } from '../../calculators/counted.ts';
import type { Figure, Knowledge } from '../../knowledge/knowledge.ts';
import { figuresFor } from '../../search/figure-lookup.ts';
import type { Amount } from '../amount.ts';
import type { Slot } from '../claim.ts';
import { type Match, match } from './match.ts';
import { type Outcome, outcome } from './outcome.ts';
import { type Truth, truthOfFigure } from './truth.ts';

/** Hedges of a claim that gives a value, not a bound. */
const valueHedges = new Set(['none', 'about', 'over', 'almost']);

/** A number that another place in the advice gives, or that its own parts add up to. */
export function divided(
  slot: Slot,
  amount: Amount,
  figure: Figure,
  found: Match,
  knowledge: Knowledge,
): Outcome | undefined {
  if (!valueHedges.has(amount.hedge)) return undefined;
  const others = knowledge.figures.filter(
    (item) => item.secondary && item.measure === slot.measure && item.region === slot.region,
  );
  const agreeing = others.filter((item) => fits(amount, truthOfFigure(item), found));
  if (agreeing.length > 0) return outcome('bron verdeeld', 'source-divided', { figures: [figure], others: agreeing });
  const whole = counted(figure, knowledge);
  const parts = knowledge.measures
    .filter(({ partOf }) => partOf === slot.measure)
    .flatMap(({ id }) => figuresFor(knowledge, { measure: id, region: slot.region }))
    .flatMap((item) => counted(item, knowledge) ?? []);
  if (!whole || parts.length === 0 || !sameUnit(whole, parts)) return undefined;
  const added = composition(whole, parts);
  const isSum = amount.hedge === 'none' && amount.value === added.result && added.result !== whole.value;
  return isSum ? outcome('bron verdeeld', 'source-divided', { figures: [figure], calculations: [added] }) : undefined;
}

/** Whether another place bears out the claim, where the leading place does not. */
function fits(amount: Amount, truth: Truth | undefined, leading: Match): boolean {
  const verdict = truth && match(amount, truth)?.verdict;
  return verdict === 'klopt' || (verdict === 'klopt ongeveer' && leading.verdict === 'klopt niet');
}
