import type { Figure, Knowledge, Period } from '../../knowledge/knowledge.ts';
import type { Amount } from '../amount.ts';
import type { Content, Slot, Term } from '../claim.ts';
import { asChange } from './change.ts';
import { denied, together } from './combine.ts';
import { divided } from './divided.ts';
import { changesOf, evaluate } from './evaluate.ts';
import { type Match, match } from './match.ts';
import { type Outcome, outcome } from './outcome.ts';
import { ownerOf } from './owner.ts';
import { figuresOfSlot, inPeriod, isOtherPeriod } from './slot-figures.ts';
import { truthOfFigure } from './truth.ts';

/** Judges a claim that something has a value. */
export function judgeMeasured(content: Content & { kind: 'measured' }, knowledge: Knowledge): Outcome {
  const { terms, amount, period, holds } = content;
  const each = terms.map((term) => judgeTerm(term, amount, period, knowledge));
  if (holds === 'none') return together(each.map((item) => denied(item)));
  if (holds === 'only') return onlyThese(content, each, knowledge);
  return together(each);
}

/** "Alleen Twente heeft meer dan 10.000 …": true for these regions, and false for every other. */
function onlyThese(
  { terms, amount, period }: Content & { kind: 'measured' },
  each: readonly Outcome[],
  knowledge: Knowledge,
): Outcome {
  const named = terms.flatMap((term) => (term.kind === 'count' ? [term.slot] : []));
  const [first] = named;
  if (!first || named.length < terms.length) return outcome('niet te controleren', 'not-understood');
  const regions = knowledge.regions.filter(({ level }) => level === 'labourMarketRegion');
  const others = regions.filter(({ id }) => !named.some(({ region }) => region === id));
  const elsewhere = others.map(({ id }) =>
    denied(judgeTerm({ kind: 'count', slot: { measure: first.measure, region: id } }, amount, period, knowledge)),
  );
  return together([...each, ...elsewhere]);
}

function judgeTerm(term: Term, amount: Amount, period: Period | undefined, knowledge: Knowledge): Outcome {
  if (term.kind === 'count') return judgeCount(term.slot, amount, period, knowledge);
  if (term.kind === 'change') return judgeChange(term, amount, period, knowledge);
  const truth = evaluate(term, knowledge);
  if (!truth) return outcome('niet te controleren', term.kind === 'sum' ? 'not-addable' : 'no-figure');
  const support = { figures: truth.figures, calculations: truth.calculations };
  if (isOtherPeriod(period, truth.figures)) return outcome('niet te controleren', 'other-period', support);
  if (truth.low < 0) return outcome('klopt niet', 'reversed', support);
  const found = match(amount, truth);
  return found ? outcome(found.verdict, found.reason, support) : outcome('niet te controleren', 'no-figure', support);
}

function judgeCount(slot: Slot, amount: Amount, period: Period | undefined, knowledge: Knowledge): Outcome {
  const candidates = figuresOfSlot(slot, knowledge);
  const figure = inPeriod(candidates, period);
  const [any] = candidates;
  if (!any) return outcome('niet te controleren', 'no-figure');
  if (!figure) return outcome('niet te controleren', 'other-period', { figures: [any] });
  const truth = truthOfFigure(figure);
  const found = truth && match(amount, truth);
  if (!truth || !found) return outcome('niet te controleren', 'no-figure', { figures: [figure] });
  if (figure.region !== slot.region) return standIn(slot, amount, figure, found);
  if (found.verdict === 'klopt') return outcome('klopt', found.reason, { figures: [figure] });
  return (
    divided(slot, amount, figure, found, knowledge) ??
    withOwner(amount, slot, [figure], found, knowledge) ??
    outcome(found.verdict, found.reason, { figures: [figure] })
  );
}

/** A range for all regions together says nothing about one number, nor about one region. */
function standIn(slot: Slot, amount: Amount, figure: Figure, found: Match): Outcome {
  const isRange = amount.hedge === 'between' || amount.hedge === 'moreThan' || amount.hedge === 'lessThan';
  const asksAll = slot.region === 'all-regions';
  const support = { figures: [figure] };
  if (asksAll && (isRange || found.verdict === 'klopt niet')) return outcome(found.verdict, found.reason, support);
  return outcome('niet te controleren', 'no-region', support);
}

function withOwner(
  amount: Amount,
  slot: Slot,
  own: readonly Figure[],
  found: Match,
  knowledge: Knowledge,
): Outcome | undefined {
  const owner = ownerOf(amount, slot, own, knowledge);
  return owner && found.reason !== 'source-hedges'
    ? outcome('klopt niet', owner.reason, { figures: own, owners: owner.figures })
    : undefined;
}

function judgeChange(
  term: Term & { kind: 'change' },
  amount: Amount,
  period: Period | undefined,
  knowledge: Knowledge,
): Outcome {
  const known = changesOf(term.slot, knowledge);
  const truth = evaluate(term, knowledge);
  if (known.length === 0) return outcome('niet te controleren', 'no-figure');
  if (!term.base) return outcome('niet te controleren', 'no-period', { figures: known });
  if (!truth || term.before) return outcome('niet te controleren', 'other-period', { figures: known });
  if (isOtherPeriod(period, truth.figures))
    return outcome('niet te controleren', 'other-period', { figures: truth.figures });
  const change = asChange(amount, term.direction, truth);
  const found = change && match(change.amount, change.truth);
  if (!found) return outcome('niet te controleren', 'no-figure', { figures: truth.figures });
  return (
    (found.verdict === 'klopt' ? undefined : withOwner(amount, term.slot, truth.figures, found, knowledge)) ??
    outcome(found.verdict, found.reason, { figures: truth.figures })
  );
}
