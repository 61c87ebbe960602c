import type { Period } from '../../knowledge/knowledge.ts';
import { periodsMeet } from '../../knowledge/period.ts';
import type { Term } from '../claim.ts';
import type { Clause } from '../reading/clause.ts';
import { momentPrepositions, pastVerbs } from '../reading/grammar.ts';
import type { Moment, Reader } from '../reading/sentence.ts';
import { measureAt, regionsOf, type Understand } from './understand.ts';

const relativeForms = new Set(['factor', 'percent', 'fraction', 'number']);

/** "67% meer vacatures dan eind 2019", "sinds begin 2016 verdrievoudigd", "minder vacatures dan voor corona". */
export const change: Understand = (clause, context, reader) => {
  const { amount } = clause;
  const base = baseOf(clause, reader);
  const direction = directionOf(clause);
  const moves = clause.phrase('grew', 'shrank');
  const isMarket = clause.phrase('vacancyMarket') !== undefined;
  const named = measureAt(clause, amount?.from ?? clause.from) ?? context.measure;
  const goesOn = context.base !== undefined && clause.measures.length === 0;
  const isMoving = base !== undefined || moves !== undefined || isMarket || goesOn;
  const isChange = amount ? isRelative(clause, isMoving) : direction !== undefined;
  const basePeriod = base?.period ?? context.base;
  if (!isChange || (!basePeriod && !moves && !isMarket)) return undefined;
  if (comparesPlaces(clause) || clause.phrase('highest', 'lowest')) return undefined;
  const measure = named ?? changingMeasure(reader);
  if (!measure) return undefined;
  const regions = regionsOf(clause, context, reader);
  if (regions.length === 0) return undefined;
  const terms = regions.map(
    (region): Term => ({
      kind: 'change',
      slot: { measure, region },
      base: basePeriod,
      before: isBefore(clause, base),
      direction,
    }),
  );
  const period = clause.periods.find((moment) => moment !== base)?.period;
  const used = clause.structure.filter(({ ids }) =>
    ids.some((id) =>
      ['grew', 'shrank', 'more', 'less', 'moreThan', 'lessThan', 'than', 'asMuch', 'since', 'before', 'each'].includes(
        id,
      ),
    ),
  );
  return {
    content:
      amount !== undefined
        ? { kind: 'measured', terms, amount, period, holds: 'all' }
        : { kind: 'moved', terms, direction: direction ?? 'up' },
    phrases: used,
    measures: [measure],
    doubts:
      named && !tellsOfThen(clause, base) && !isShareOf(clause)
        ? []
        : [{ effect: 'weakens', reason: 'not-understood', words: [] }],
    context: { ...context, regions, measure, base: basePeriod },
  };
};

/** "Begin 2016 was de markt drie keer zo groot als nu": then is compared with now, not now with then. */
function tellsOfThen(clause: Clause, base: Moment | undefined): boolean {
  const { sentence, from, to } = clause;
  if (!base || base === markedBase(clause)) return false;
  return sentence.words.slice(from, to + 1).some(({ word }) => pastVerbs.has(word));
}

/** "67% van eind 2019" is a part of it; the advice says how much more there is. */
function isShareOf({ amount, sentence }: Clause): boolean {
  return amount?.form === 'percent' && sentence.words[amount.to + 1]?.word === 'van';
}

const marking: ReadonlySet<string> = new Set(['since', 'than', 'before', 'moreThan', 'lessThan']);

/** The moment that a change is counted from: after sinds, dan, als or ten opzichte van, or the base of a known figure. */
export function baseOf(clause: Clause, { knowledge }: Reader): Moment | undefined {
  const bases = knowledge.figures.flatMap(({ basePeriod }) => (basePeriod ? [basePeriod] : []));
  return markedBase(clause) ?? clause.periods.find(({ period }) => bases.some((base) => isBase(period, base)));
}

function markedBase({ periods, structure, sentence }: Clause): Moment | undefined {
  return periods.find(({ from }) =>
    structure.some(
      ({ ids, to }) =>
        ids.some((id) => marking.has(id)) &&
        to < from &&
        from - to <= 3 &&
        sentence.words.slice(to + 1, from).every(({ word }) => momentPrepositions.has(word)),
    ),
  );
}

/** "Voor corona": no moment, but all of the time before it. */
function isBefore({ structure }: Clause, base: Moment | undefined): boolean {
  return structure.some(({ ids, to }) => ids.includes('before') && base !== undefined && base.from - to === 1);
}

function isBase(period: Period, base: Period): boolean {
  return periodsMeet(period, base);
}

/** Which way it goes, when words say so. A bare multiple ("3 keer zo groot") says so by itself. */
function directionOf(clause: Clause): 'up' | 'down' | undefined {
  if (clause.phrase('shrank')) return 'down';
  const compares = clause.structure.filter(({ from, to }) => !isInAmount(clause, from, to));
  if (compares.some(({ ids }) => ids.includes('less') || ids.includes('lessThan'))) return 'down';
  if (clause.phrase('grew') || compares.some(({ ids }) => ids.includes('more') || ids.includes('moreThan')))
    return 'up';
  return undefined;
}

function isInAmount({ amount }: Clause, from: number, to: number): boolean {
  return amount !== undefined && from >= amount.from && to <= amount.to;
}

function isRelative({ amount }: Clause, isMoving: boolean): boolean {
  return (
    isMoving &&
    amount !== undefined &&
    relativeForms.has(amount.form) &&
    (amount.form !== 'number' || amount.upper !== undefined)
  );
}

/** "harder gegroeid dan in Twente": a comparison of two changes, no change. */
function comparesPlaces(clause: Clause): boolean {
  const turn = clause.structure.find(({ ids }) => ids.some((id) => ['than', 'moreThan', 'lessThan'].includes(id)));
  const after = turn && clause.regions.filter(({ from }) => from > turn.to);
  const before = turn && clause.regions.filter(({ to }) => to < turn.from);
  return after !== undefined && before !== undefined && after.length > 0 && before.length > 0;
}

/** The measure of which the source has changes, for a claim that names none. */
function changingMeasure({ knowledge }: Reader): string | undefined {
  return knowledge.measures.find(({ changeOf }) => changeOf)?.changeOf;
}
