import { perIn, ratioIn } from './per.ts';
import { regionsOf, type Understand } from './understand.ts';

const forms = new Set(['number', 'factor', 'fraction']);

/** "1,9 vacature per onbenutte werkzoekende", "voor elke vacature zijn er twee werkzoekenden". */
export const ratio: Understand = (clause, context, reader) => {
  const { amount } = clause;
  const per = perIn(clause, reader);
  if (!amount || !per || !forms.has(amount.form)) return undefined;
  const regions = regionsOf(clause, context, reader);
  if (regions.length === 0) return undefined;
  return {
    content: {
      kind: 'measured',
      terms: regions.map((region) => ratioIn(per, region)),
      amount,
      period: clause.periods[0]?.period,
      holds: clause.phrase('none') ? 'none' : 'all',
    },
    phrases: [per.phrase, ...clause.structure.filter(({ ids }) => ids.includes('each') || ids.includes('none'))],
    measures: [per.over, per.under],
    context: { ...context, regions, measure: per.over, per: per.under },
  };
};
