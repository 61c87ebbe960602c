import type { Clause } from '../reading/clause.ts';
import { type Context, distinctIds, regionsOf, type Understand } from './understand.ts';

/** "Twente is krap sinds het 2e kwartaal van 2018", "grote delen van Nederland hebben sinds eind 2017 krapte". */
export const since: Understand = (clause, context, reader) => {
  const measure = momentMeasure(clause, context, reader.knowledge.measures);
  const [moment] = clause.periods;
  const marker = markerOf(clause, moment?.from);
  if (!moment || !marker || !measure) return undefined;
  const national = reader.knowledge.figures.find(
    (figure) => figure.measure === measure && figure.region === 'netherlands',
  );
  const regions = national ? ['netherlands'] : regionsOf(clause, context, reader);
  if (regions.length === 0) return undefined;
  const used = clause.structure.filter(({ ids }) =>
    ids.some((id) => ['tight', 'since', 'before', 'each', 'classifies', 'theThree', 'grew'].includes(id)),
  );
  return {
    content: {
      kind: 'since',
      measure,
      regions,
      period: moment.period,
      relation: marker === 'before' ? 'before' : 'since',
    },
    phrases: used,
    measures: [measure],
    context: { ...context, regions, measure },
  };
};

/**
 * The measure that a moment can be of: one that is named, the start of tightness where the clause speaks of that, or the
 * one of the claim before it: "… maar pas sinds 2019 in Zwolle".
 */
function momentMeasure(
  clause: Clause,
  context: Context,
  measures: readonly { readonly id: string; readonly unit: string }[],
): string | undefined {
  const moments = new Set(measures.filter(({ unit }) => unit === 'moment').map(({ id }) => id));
  const named = distinctIds(clause.measures).filter((id) => moments.has(id));
  const national = named.find((id) => id === 'largePartsTightSince');
  if (national) return national;
  if (named[0]) return named[0];
  if (clause.measures.length > 0) return undefined;
  if (clause.phrase('tight')) return 'tightSince';
  return context.measure && moments.has(context.measure) ? context.measure : undefined;
}

/** What ties the moment to the statement: sinds and vanaf, or voor. */
function markerOf(clause: Clause, at: number | undefined): 'since' | 'before' | undefined {
  if (at === undefined) return undefined;
  const near = clause.structure.filter(({ to }) => to < at && at - to <= 3);
  if (near.some(({ ids }) => ids.includes('since'))) return 'since';
  return near.some(({ ids }) => ids.includes('before')) ? 'before' : undefined;
}
