import type { Knowledge } from '../../knowledge/knowledge.ts';
import { allRegionIds } from '../../question/recognizers/recognizer.ts';
import type { Amount } from '../amount.ts';
import type { Content, Term } from '../claim.ts';
import type { Doubt } from '../doubt.ts';
import { onScale } from '../judge/scale.ts';
import { truthOfFigure } from '../judge/truth.ts';
import type { Clause } from '../reading/clause.ts';
import type { Phrase } from '../reading/phrases.ts';
import type { Reader } from '../reading/sentence.ts';
import { measureDoubts } from './measure-doubts.ts';
import { distinctIds, isRegional, measureAt, regionsOf, slotsIn, type Understand } from './understand.ts';

/** "Twente heeft 13.100 vacatures", "in elke regio minstens 13.000", "40% wil een loopbaancheck". */
export const value: Understand = (clause, context, reader) => {
  const { amount } = clause;
  const { knowledge } = reader;
  if (!amount) return undefined;
  const measure =
    measureOf(clause, amount, knowledge) ?? (startsUnknownNoun(clause, amount, reader) ? undefined : context.measure);
  const isBare = clause.measures.length === 0 && amount.form === 'number' && amount.value < smallestBare;
  if (!measure || isBare) return undefined;
  const period = clause.periods[0]?.period;
  const phrases = clause.structure.filter(
    ({ ids, to }) =>
      ids.some((id) => ['each', 'none', 'theThree', 'only', 'exactly', 'tight'].includes(id)) ||
      (ids.includes('per') && isPerMomentOrRegion(clause, to)),
  );
  // Of a national figure there is no region that it holds for alone, or that it does not hold for.
  const isOfRegions = ({ ids }: Phrase) => ids.includes('none') || ids.includes('only');
  const understood = (content: Content, regions: readonly string[], doubts: readonly Doubt[] = []) => ({
    content,
    phrases: isRegional(measure, knowledge) ? phrases : phrases.filter((phrase) => !isOfRegions(phrase)),
    measures: [measure, ...wholesIn(clause, measure, knowledge)],
    doubts,
    context: { ...context, regions, measure },
  });
  if (!isRegional(measure, knowledge)) {
    const region = knowledge.figures.find((figure) => figure.measure === measure)?.region ?? 'netherlands';
    const content: Content = { kind: 'measured', terms: [count(measure, region)], amount, period, holds: 'all' };
    const isElsewhere = clause.regions.length > 0;
    const doubts: readonly Doubt[] = isElsewhere ? [{ effect: 'blocks', reason: 'no-region', words: [] }] : [];
    return understood(content, [], [...doubts, ...measureDoubts(clause, measure, reader)]);
  }
  const regions = regionsOf(clause, context, reader);
  if (regions.length === 0) return understood(withoutRegion(measure, amount, knowledge), []);
  const terms = valueTerms(clause, measure, regions, amount, knowledge);
  const holds = clause.phrase('none') ? 'none' : clause.phrase('only') && clause.regions.length > 0 ? 'only' : 'all';
  return understood({ kind: 'measured', terms, amount, period, holds }, regions);
};

/** A smaller number without a measure of its own is no figure: "14.400 / 4". */
const smallestBare = 100;

/** "Per 30 juni 2022", "per regio": no ratio. */
function isPerMomentOrRegion({ periods, everyRegion }: Clause, to: number): boolean {
  return periods.some(({ from }) => from === to + 1) || (everyRegion !== undefined && everyRegion.from - to === 1);
}

const count = (measure: string, region: string): Term => ({ kind: 'count', slot: { measure, region } });

/** The measure of the number: one whose figures can be this amount goes before one that cannot. */
function measureOf(clause: Clause, amount: Amount, knowledge: Knowledge): string | undefined {
  const fits = (id: string) =>
    knowledge.figures.some((figure) => {
      const truth = figure.measure === id ? truthOfFigure(figure) : undefined;
      return truth && onScale(amount, truth.scale);
    });
  const fitting = { ...clause, measures: clause.measures.filter(({ id }) => fits(id)) };
  return measureAt(fitting, amount.to + 1);
}

/** A number of something that is no measure: "15 sheets", "13.100 zzp'ers". */
function startsUnknownNoun({ sentence, names, to }: Clause, amount: Amount, { phrases }: Reader): boolean {
  const next = sentence.words[amount.to + 1];
  if (!next || amount.to + 1 > to || next.kind === 'sign') return false;
  const gap = sentence.gap(amount.to + 1);
  if (/[,.:;()/–-]/.test(gap)) return false;
  const isName = names.some(({ from, to: end, senses }) => {
    const inside = amount.to + 1 >= from && amount.to + 1 <= end;
    return inside && senses.some(({ kind }) => kind === 'region' || kind === 'measure');
  });
  return !isName && !phrases.has('mayFollowNumber', next.word);
}

/** Measures in the clause of which this one is a part: "werklozen onder de GWU". */
function wholesIn(clause: Clause, measure: string, { measures }: Knowledge): readonly string[] {
  const whole = measures.find(({ id }) => id === measure)?.partOf;
  return distinctIds(clause.measures).filter((id) => id === whole);
}

/** Without a region only a range or bound for all regions can be judged. */
function withoutRegion(measure: string, amount: Amount, knowledge: Knowledge): Content {
  const own = knowledge.figures.filter((figure) => figure.measure === measure);
  const hasOwnRegions = own.some(({ region }) => allRegionIds(knowledge).includes(region));
  if (hasOwnRegions) return { kind: 'unknown', unknown: { what: 'region', measure } };
  return { kind: 'measured', terms: [count(measure, 'all-regions')], amount, holds: 'all' };
}

/** Several regions with one number: each has it, unless it is what they have together. */
function valueTerms(
  clause: Clause,
  measure: string,
  regions: readonly string[],
  amount: Amount,
  knowledge: Knowledge,
): readonly Term[] {
  const own = knowledge.figures.filter((figure) => figure.measure === measure && !figure.secondary);
  if (clause.everyRegion && clause.regions.length === 0 && !own.some(({ region }) => regions.includes(region)))
    return [count(measure, 'all-regions')];
  const each = regions.map((region) => count(measure, region));
  if (regions.length < 2 || clause.phrase('each', 'none') || amount.hedge !== 'none') return each;
  const total = own
    .filter(({ region }) => regions.includes(region))
    .reduce((sum, figure) => sum + (figure.amount.form === 'number' ? figure.amount.value : 0), 0);
  return total === amount.value ? [{ kind: 'sum', slots: slotsIn(measure, regions) }] : each;
}
