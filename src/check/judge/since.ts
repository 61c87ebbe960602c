import type { Figure, Knowledge, Period } from '../../knowledge/knowledge.ts';
import { months, periodsMeet } from '../../knowledge/period.ts';
import type { Content } from '../claim.ts';
import { together } from './combine.ts';
import { type Outcome, outcome } from './outcome.ts';

/** Judges since when something holds: by the leading place, or as divided when only another place says so. */
export function judgeSince(content: Content & { kind: 'since' }, knowledge: Knowledge): Outcome {
  return together(content.regions.map((region) => judgeIn(region, content, knowledge)));
}

function judgeIn(
  region: string,
  { measure, period, relation }: Content & { kind: 'since' },
  { figures }: Knowledge,
): Outcome {
  const own = figures.filter((figure) => figure.measure === measure && figure.amount.form === 'since');
  const leading = own.filter((figure) => figure.region === region && !figure.secondary);
  const others = own.filter(
    (figure) => figure.secondary && (figure.region === region || figure.region === 'all-regions'),
  );
  if (leading.length === 0) return outcome('niet te controleren', 'no-figure');
  const holds = (figure: Figure) => isSince(figure, period, relation);
  if (leading.some(holds)) return outcome('klopt', 'same-value', { figures: leading });
  const agreeing = others.filter(holds);
  if (agreeing.length > 0) return outcome('bron verdeeld', 'source-divided', { figures: leading, others: agreeing });
  return outcome('klopt niet', 'other-value', { figures: leading });
}

function isSince({ amount }: Figure, period: Period, relation: 'since' | 'before'): boolean {
  if (amount.form !== 'since') return false;
  return relation === 'since' ? periodsMeet(period, amount.period) : months(amount.period).last < months(period).first;
}
