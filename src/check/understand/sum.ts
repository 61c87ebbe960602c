import { allRegionIds } from '../../question/recognizers/recognizer.ts';
import type { Slot } from '../claim.ts';
import { distinctIds, isCountable, measureAt, type Understand } from './understand.ts';

/** "Zwolle en Twente hebben samen 27.500 vacatures", "de drie regio's bij elkaar", "werklozen en semi-werklozen samen". */
export const sum: Understand = (clause, context, { knowledge }) => {
  const { amount } = clause;
  const together = clause.phrase('sum');
  if (amount?.form !== 'number' || !together) return undefined;
  const named = distinctIds(clause.regions);
  const measures = distinctIds(clause.measures).filter((id) => isCountable(id, knowledge));
  const main = measureAt(clause, amount.from) ?? context.measure;
  const added = measures.length > 1 ? measures : main ? [main] : [];
  const regions =
    named.length > 1
      ? named
      : clause.everyRegion
        ? allRegionIds(knowledge)
        : named.length === 1
          ? named
          : context.regions;
  const slots = regions.flatMap((region) => added.map((measure): Slot => ({ measure, region })));
  if (slots.length < 2) return undefined;
  const phrases = clause.structure.filter(({ ids }) => ids.some((id) => ['sum', 'each', 'theThree'].includes(id)));
  const rest = { phrases, measures: added, context: { ...context, regions, measure: added[0] } };
  const overlaps = added.some((id) => added.includes(knowledge.measures.find((item) => item.id === id)?.partOf ?? ''));
  if (overlaps || unitsOf(added, knowledge.measures).size > 1)
    return { ...rest, content: { kind: 'unknown', unknown: { what: 'notAddable' } } };
  return {
    ...rest,
    content: {
      kind: 'measured',
      terms: [{ kind: 'sum', slots }],
      amount,
      period: clause.periods[0]?.period,
      holds: 'all',
    },
  };
};

function unitsOf(ids: readonly string[], measures: readonly { readonly id: string; readonly unit: string }[]) {
  return new Set(measures.filter(({ id }) => ids.includes(id)).map(({ unit }) => unit));
}
