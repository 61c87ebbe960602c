import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Content } from '../claim.ts';
import { asTimes, orderOf } from './compared.ts';
import { evaluate } from './evaluate.ts';
import { type Outcome, outcome } from './outcome.ts';
import { isOtherPeriod } from './slot-figures.ts';

/** Judges that something has the most, the least, or the middle place. */
export function judgeRanked({ term, among, end, period }: Content & { kind: 'ranked' }, knowledge: Knowledge): Outcome {
  const truth = evaluate(term, knowledge);
  const others = among
    .filter((item) => JSON.stringify(item) !== JSON.stringify(term))
    .map((item) => evaluate(item, knowledge))
    .filter((item) => item !== undefined);
  if (!truth || others.length < among.length - 1 || others.length === 0)
    return outcome('niet te controleren', 'no-figure', { figures: truth?.figures ?? [] });
  const all = [truth, ...others];
  const ranked = [...all].sort((a, b) => (end === 'lowest' ? 1 : -1) * (asTimes(a).low - asTimes(b).low));
  const support = {
    figures: ranked.flatMap(({ figures }) => figures),
    calculations: ranked.flatMap(({ calculations }) => calculations),
  };
  if (isOtherPeriod(period, support.figures)) return outcome('niet te controleren', 'other-period', support);
  const orders = others.map((other) => orderOf(asTimes(truth), asTimes(other)));
  const above = orders.filter((order) => order === 1).length;
  const below = orders.filter((order) => order === -1).length;
  if (holds(end, above, below, others.length)) return outcome('klopt', 'ranking-holds', support);
  const isSure = end === 'highest' ? below > 0 : end === 'lowest' ? above > 0 : above === 0 || below === 0;
  if (!isSure) return outcome('niet te controleren', 'ambiguous', support);
  const isOtherEnd = end === 'highest' ? below === others.length : above === others.length;
  return outcome('klopt niet', isOtherEnd ? 'reversed' : 'other-region', support);
}

function holds(end: 'highest' | 'lowest' | 'middle', above: number, below: number, others: number): boolean {
  switch (end) {
    case 'highest':
      return above === others;
    case 'lowest':
      return below === others;
    case 'middle':
      return above > 0 && below > 0 && above + below === others;
  }
}
