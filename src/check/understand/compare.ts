import type { Slot, Term } from '../claim.ts';
import type { Clause } from '../reading/clause.ts';
import type { Reader } from '../reading/sentence.ts';
import { baseOf } from './change.ts';
import { comparison, turnOf } from './difference.ts';
import { perIn } from './per.ts';
import { pairIn, type Sides, sidesAt } from './sides.ts';
import { type Context, distinctIds, type Understand } from './understand.ts';

/** "Twente heeft minder vacatures dan Zwolle", "evenveel", "harder gegroeid dan", "dat is meer dan in Twente". */
export const compare: Understand = (clause, context, reader) => {
  const { amount } = clause;
  if (amount) return undefined;
  const equal = clause.phrase('equal') ?? bareEqual(clause);
  // "Evenveel deeltijders als Zwolle die meer willen werken": the first of the two compares.
  const unequal = comparison(clause);
  const compares = equal && unequal && equal.from < unequal.phrase.from ? undefined : unequal;
  if (!compares && !equal) return undefined;
  const per = perIn(clause, reader);
  const withoutUnder: Clause = per
    ? { ...clause, measures: clause.measures.filter(({ id }) => id !== per.under) }
    : clause;
  const sides = sidesOf(
    withoutUnder,
    compares ? turnOf(clause, compares) : turnAfter(clause, equal?.to),
    context,
    reader,
  );
  if (!sides) return undefined;
  const [one, other] = [sides.ones[0], sides.others[0]];
  if (!one || !other) return undefined;
  const base = clause.phrase('grew', 'shrank', 'vacancyMarket')
    ? (baseOf(clause, reader)?.period ?? context.base)
    : undefined;
  const term = (slot: Slot): Term => {
    const under = per?.under ?? (context.per && clause.measures.length === 0 ? context.per : undefined);
    if (under) return { kind: 'ratio', over: slot, under: { ...slot, measure: under } };
    return base ? { kind: 'change', slot, base } : { kind: 'count', slot };
  };
  const used = clause.structure.filter(({ ids }) => ids.some((id) => usable.includes(id)));
  return {
    content: {
      kind: 'compared',
      ones: sides.ones.map(term),
      others: sides.others.map(term),
      direction: compares?.direction ?? 'equal',
      none: clause.phrase('none') !== undefined,
      period: base ? undefined : clause.periods[0]?.period,
    },
    phrases: used,
    measures: [...new Set([...sides.ones, ...sides.others].map(({ measure }) => measure)), ...(per ? [per.under] : [])],
    context: { ...context, regions: [one.region], measure: one.measure, base, compared: { one, other } },
  };
};

const usable: readonly string[] = [
  'more',
  'less',
  'moreThan',
  'lessThan',
  'than',
  'equal',
  'asMuch',
  'others',
  'each',
  'per',
  'grew',
  'shrank',
  'since',
  'theThree',
  'none',
];

/** Sides around "dan"; without it, side by side, or with the other side of the comparison before it. */
function sidesOf(clause: Clause, turn: number | undefined, context: Context, reader: Reader): Sides | undefined {
  if (turn !== undefined) return sidesAt(clause, turn, context, reader);
  const turned = comparedBefore(clause, context);
  if (turned) return turned;
  const pair = pairIn(clause, context);
  const before = context.compared;
  if (clause.regions.length < 2 && before) {
    const measure = distinctIds(clause.measures)[0] ?? before.one.measure;
    return { ones: [{ ...before.one, measure }], others: [{ ...before.other, measure }] };
  }
  return pair && clause.phrase('equal') ? { ones: [pair[0]], others: [pair[1]] } : undefined;
}

/** "Vergeleken met Zwolle heeft Twente …": the other side comes first. */
function comparedBefore(clause: Clause, context: Context): Sides | undefined {
  const than = clause.phrase('than');
  const measure = distinctIds(clause.measures)[0] ?? context.measure;
  const other = clause.regions.find(({ from }) => than && from > than.to && from - than.to <= 2);
  const one = clause.regions.find(({ id }) => id !== other?.id);
  if (!than || !measure || !other || !one) return undefined;
  return { ones: [{ measure, region: one.id }], others: [{ measure, region: other.id }] };
}

/** "zo veel … als" without a number before it. */
function bareEqual(clause: Clause) {
  const asMuch = clause.phrase('asMuch');
  return asMuch && turnAfter(clause, asMuch.to) !== undefined ? asMuch : undefined;
}

function turnAfter({ structure }: Clause, at: number | undefined): number | undefined {
  return at === undefined ? undefined : structure.find(({ ids, from }) => ids.includes('than') && from > at)?.from;
}
