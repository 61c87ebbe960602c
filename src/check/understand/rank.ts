import { allRegionIds } from '../../question/recognizers/recognizer.ts';
import type { Content, Term } from '../claim.ts';
import type { Clause } from '../reading/clause.ts';
import { baseOf } from './change.ts';
import { perIn, ratioIn } from './per.ts';
import { type Context, distinctIds, measureAt, type Understand } from './understand.ts';

/** "Twente heeft van de drie de meeste vacatures", "het laagst in Zwolle", "Zwolle zit tussen Twente en …". */
export const rank: Understand = (clause, context, reader) => {
  if (clause.amount) return undefined;
  const end = endOf(clause);
  if (!end) return undefined;
  const per = perIn(clause, reader);
  const measure = per?.over ?? measureAt(clause, clause.from) ?? context.measure;
  const [region] = end === 'middle' ? distinctIds(clause.regions) : subjectOf(clause, context);
  if (!measure || !region) return undefined;
  const base = clause.phrase('grew') ? (baseOf(clause, reader)?.period ?? context.base) : undefined;
  const under = per?.under ?? (clause.measures.length === 0 ? context.per : undefined);
  const term = (id: string): Term => {
    if (under) return ratioIn({ over: measure, under }, id);
    const slot = { measure, region: id };
    return base ? { kind: 'change', slot, base } : { kind: 'count', slot };
  };
  const content: Content = {
    kind: 'ranked',
    term: term(region),
    among: allRegionIds(reader.knowledge).map(term),
    end,
    period: base ? undefined : clause.periods[0]?.period,
  };
  const used = clause.structure.filter(({ ids }) =>
    ids.some((id) =>
      ['highest', 'lowest', 'middle', 'between', 'theThree', 'grew', 'per', 'since', 'each'].includes(id),
    ),
  );
  const rest = {
    phrases: used,
    measures: [measure, ...(under ? [under] : [])],
    context: { ...context, regions: [region], measure },
  };
  return isAskedBack(clause, end)
    ? { ...rest, content: { kind: 'unknown', unknown: { what: 'mostOfWhat', term: term(region) } } }
    : { ...rest, content };
};

function endOf(clause: Clause): 'highest' | 'lowest' | 'middle' | undefined {
  if (clause.phrase('middle')) return 'middle';
  const between = clause.structure.find(({ ids }) => ids.includes('between'));
  const after = between ? clause.regions.filter(({ from }) => from > between.to) : [];
  if (between && distinctIds(after).length === 2 && distinctIds(clause.regions).length === 3) return 'middle';
  if (clause.phrase('highest')) return 'highest';
  return clause.phrase('lowest') ? 'lowest' : undefined;
}

/** The one region that is said to lead: a second one makes it another kind of claim. */
function subjectOf(clause: Clause, context: Context): readonly string[] {
  const named = distinctIds(clause.regions);
  if (named.length > 1) return [];
  return named.length === 1 ? named : context.regions.slice(0, 1);
}

/** "De meeste" without a group is asked back: of the regions, or more than half? */
function isAskedBack(clause: Clause, end: 'highest' | 'lowest' | 'middle'): boolean {
  const superlative = clause.phrase('highest');
  const words = clause.sentence.words.slice(superlative?.from ?? 0, (superlative?.to ?? -1) + 1);
  return end === 'highest' && words.some(({ word }) => word === 'meeste') && !clause.everyRegion;
}
