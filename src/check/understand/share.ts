import { allRegionIds } from '../../question/recognizers/recognizer.ts';
import type { Content, Term } from '../claim.ts';
import { distinctIds, isCountable, measureAt, regionsOf, slotsIn, type Understand } from './understand.ts';

const forms = new Set(['percent', 'fraction', 'oneIn']);

/** "46% van het onbenut potentieel is werkloos", "een derde van de vacatures van de drie regio's zit in Twente". */
export const share: Understand = (clause, context, reader) => {
  const { amount } = clause;
  const { knowledge } = reader;
  if (!amount || !forms.has(amount.form) || clause.phrase('asMuch')) return undefined;
  const measures = distinctIds(clause.measures).filter((id) => isCountable(id, knowledge));
  const partOf = (id: string) => knowledge.measures.find((measure) => measure.id === id)?.partOf;
  const part = measures.find((id) => measures.includes(partOf(id) ?? ''));
  const regions = regionsOf(clause, context, reader);
  const used = clause.structure.filter(({ ids }) =>
    ids.some((id) => ['shareVerb', 'each', 'theThree', 'sum'].includes(id)),
  );
  const understood = (content: Content, named: readonly string[]) => ({
    content,
    phrases: used,
    measures: named,
    context: { ...context, regions, measure: named[0] },
  });
  const measured = (terms: readonly Term[]): Content => ({
    kind: 'measured',
    terms,
    amount,
    period: clause.periods[0]?.period,
    holds: 'all',
  });
  if (part && regions.length > 0) {
    const whole = partOf(part) ?? '';
    return understood(
      measured(
        regions.map((region) => ({
          kind: 'share',
          part: { measure: part, region },
          whole: [{ measure: whole, region }],
        })),
      ),
      [part, whole],
    );
  }
  const all = allRegionIds(knowledge);
  const [first, second] = measures;
  const own = distinctIds(clause.regions);
  if (first && !second && clause.everyRegion && own.length > 0 && own.length < all.length) {
    return understood(
      measured(own.map((region) => ({ kind: 'share', part: { measure: first, region }, whole: slotsIn(first, all) }))),
      [first],
    );
  }
  if (first && second) {
    const main = measureAt(clause, amount.to) ?? first;
    const other = measures.find((id) => id !== main) ?? second;
    return understood({ kind: 'unknown', unknown: { what: 'notPart', part: other, whole: main } }, measures);
  }
  return undefined;
};
