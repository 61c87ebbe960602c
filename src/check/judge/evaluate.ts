import type { Calculation } from '../../calculators/calculation.ts';
import { type Counted, counted, sameUnit } from '../../calculators/counted.ts';
import { difference } from '../../calculators/difference.ts';
import { add, total } from '../../calculators/interval.ts';
import { ratio } from '../../calculators/ratio.ts';
import { share } from '../../calculators/share.ts';
import { sum } from '../../calculators/sum.ts';
import type { Figure, Knowledge } from '../../knowledge/knowledge.ts';
import { months, periodsMeet } from '../../knowledge/period.ts';
import { figuresFor } from '../../search/figure-lookup.ts';
import { formatNumber } from '../../text/number-format.ts';
import type { Slot, Term } from '../claim.ts';
import { type Scale, type Truth, truthOfFigure } from './truth.ts';

/** What the advice says about a term, whatever the period; undefined when it says nothing. */
export function evaluate(term: Term, knowledge: Knowledge): Truth | undefined {
  switch (term.kind) {
    case 'count': {
      const [figure] = figuresFor(knowledge, term.slot);
      return figure && truthOfFigure(figure);
    }
    case 'change':
      return changeSince(term, knowledge);
    case 'sum':
      return sumOf(term.slots, knowledge);
    case 'ratio':
      return divided(term.over, term.under, knowledge);
    case 'multiple':
      return divided(term.one, term.other, knowledge);
    case 'share':
      return shareOf(term, knowledge);
    case 'difference':
    case 'excess':
      return apart(term, knowledge);
  }
}

/** The slots that a term rests on. */
export function slotsOf(term: Term): readonly Slot[] {
  switch (term.kind) {
    case 'count':
    case 'change':
      return [term.slot];
    case 'sum':
      return term.slots;
    case 'ratio':
      return [term.over, term.under];
    case 'share':
      return [term.part, ...term.whole];
    case 'multiple':
    case 'difference':
    case 'excess':
      return [term.one, term.other];
  }
}

function countOf(slot: Slot, knowledge: Knowledge): Counted | undefined {
  const figure = figuresFor(knowledge, slot).find(({ region }) => region === slot.region);
  return figure && counted(figure, knowledge);
}

function derived(value: number, scale: Scale, figures: readonly Figure[], calculations: readonly Calculation[]): Truth {
  return { low: value, high: value, open: 'none', scale, from: 'derived', figures, calculations };
}

function sumOf(slots: readonly Slot[], knowledge: Knowledge): Truth | undefined {
  const counts = slots.flatMap((slot) => countOf(slot, knowledge) ?? []);
  const [first, ...rest] = counts;
  if (!first || counts.length < slots.length || !sameUnit(first, rest)) return undefined;
  const calculation = sum(first, rest);
  return derived(calculation.result, 'count', figuresIn(counts), [calculation]);
}

function divided(one: Slot, other: Slot, knowledge: Knowledge): Truth | undefined {
  const [over, under] = [countOf(one, knowledge), countOf(other, knowledge)];
  if (!over || !under) return undefined;
  const calculation = ratio(over, under);
  return derived(calculation.result, 'times', figuresIn([over, under]), [calculation]);
}

function shareOf({ part, whole }: Term & { kind: 'share' }, knowledge: Knowledge): Truth | undefined {
  const item = countOf(part, knowledge);
  const wholes = whole.flatMap((slot) => countOf(slot, knowledge) ?? []);
  if (!item || wholes.length === 0 || wholes.length < whole.length) return undefined;
  const calculation = share(item, [
    {
      label: wholes.length > 1 ? 'de drie regio’s samen' : 'het genoemde totaal',
      value: total(wholes.map(({ value }) => value)),
      interval: add(wholes.map(({ interval }) => interval)),
      inputs: wholes,
    },
  ]);
  return derived(calculation.result, 'percent', figuresIn([item, ...wholes]), [calculation]);
}

function apart(term: Term & { kind: 'difference' | 'excess' }, knowledge: Knowledge): Truth | undefined {
  const [one, other] = [countOf(term.one, knowledge), countOf(term.other, knowledge)];
  if (!one || !other) return undefined;
  const calculation = difference(one, other);
  const signed = term.direction === 'less' ? other.value - one.value : one.value - other.value;
  const value = term.direction === 'either' ? Math.abs(signed) : signed;
  if (term.kind === 'difference') return derived(value, 'count', figuresIn([one, other]), [calculation]);
  const percent = (value / other.value) * 100;
  return derived(percent, 'percent', figuresIn([one, other]), [inPercent(calculation, other, percent)]);
}

/** The difference in per cent of what the claim compares with. */
function inPercent(calculation: Calculation, other: Counted, percent: number): Calculation {
  const [first] = calculation.steps;
  const step = {
    label: `verschil in procenten van ${formatNumber(other.value)}`,
    formula: `${formatNumber(calculation.result)} ÷ ${formatNumber(other.value)} = ${formatNumber(Math.abs(percent), 1)}%`,
    value: Math.abs(percent),
    unit: 'percent',
  } as const;
  return { ...calculation, steps: [...(first ? [first] : []), step] };
}

/** The change of a measure since a base period, on the scale of the figure: so many times, or so many per cent more. */
function changeSince({ slot, base, before }: Term & { kind: 'change' }, knowledge: Knowledge): Truth | undefined {
  const figure = changesOf(slot, knowledge).findLast(({ basePeriod }) => {
    if (base === undefined || basePeriod === undefined) return false;
    return before ? months(basePeriod).last < months(base).first : periodsMeet(base, basePeriod);
  });
  return figure && truthOfFigure(figure);
}

/** Every figure about a change of this slot, each with its own base period. */
export function changesOf(slot: Slot, { figures, measures }: Knowledge): readonly Figure[] {
  const changes = new Set(measures.filter(({ changeOf }) => changeOf === slot.measure).map(({ id }) => id));
  return figures.filter(({ measure, region }) => changes.has(measure) && region === slot.region);
}

function figuresIn(counts: readonly Counted[]): readonly Figure[] {
  return [...new Set(counts.map(({ figure }) => figure))];
}
