import { average } from '../calculators/average.ts';
import type { Calculation } from '../calculators/calculation.ts';
import { composition } from '../calculators/composition.ts';
import { type Counted, counted, isOf, sameUnit } from '../calculators/counted.ts';
import { coverage } from '../calculators/coverage.ts';
import { difference } from '../calculators/difference.ts';
import { add, total } from '../calculators/interval.ts';
import { ranking } from '../calculators/ranking.ts';
import { ratio } from '../calculators/ratio.ts';
import { share, type Whole } from '../calculators/share.ts';
import { sum } from '../calculators/sum.ts';
import { vacanciesLeft } from '../calculators/what-if.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CalculationSlots, FigureSlots, Question } from '../question/question.ts';
import { figuresFor } from '../search/figure-lookup.ts';
import type { Body } from './answer.ts';
import { type Refused, withFigures } from './calculated.ts';
import { respondToFigures } from './figures.ts';
import { refusedCalculation } from './refused-calculation.ts';
import type { Finding } from './respond.ts';

/** Finds the count of a measure in a region, if the source has one. */
export type At = (measure: string, region: string) => Counted | undefined;

/** Calculates what was asked over the figures of each region and measure. */
export function respondToCalculation(
  question: Question & { kind: 'calculation' },
  knowledge: Knowledge,
): Finding | Refused {
  const refused = refusedCalculation(question, knowledge);
  if (refused) return refused;
  const body = bodyOf(question, knowledge, countedAt(knowledge, question));
  return body ? withFigures(body) : respondToFigures({ ...question, kind: 'figures' }, knowledge);
}

/** The count of each measure in each region. */
export function countedAt(knowledge: Knowledge, { period, sections }: Partial<FigureSlots> = {}): At {
  return (measure, region) => {
    const [figure] = figuresFor(knowledge, { measure, region, period, section: sections?.[0] });
    return figure && counted(figure, knowledge);
  };
}

function bodyOf(asked: CalculationSlots, knowledge: Knowledge, at: At): Body | undefined {
  const { rule, measures, regions, together } = asked;
  const counts = measures.flatMap((measure) => regions.flatMap((region) => at(measure, region) ?? []));
  const [first, ...rest] = counts;
  switch (rule) {
    case 'ratio':
      return together ? ratioOfSums(measures, regions, at) : ratios(asked, at);
    case 'composition':
      return calculationsBody(
        regions.map((region) => compositionIn(wholeOf(measures, knowledge), region, knowledge, at)),
      );
    case 'share':
      return calculationsBody(regions.map((region) => shareIn(asked, region, knowledge, at)));
    case 'sum':
      return first && sameUnit(first, rest) ? calculationsBody([sum(first, rest)]) : undefined;
    case 'average':
      return first && sameUnit(first, rest) ? calculationsBody([average(first, rest)]) : undefined;
    case 'coverage':
      return coverages(asked, at);
    case 'difference':
      if (!oneUnit(counts)) return apart(asked, at);
      return measures.length > 1 && regions.length > 1
        ? calculationsBody(regions.map((region) => differenceIn(measures, region, at)))
        : compare(counts, asked);
    case 'ranking':
    case 'comparison':
      return measures.length > 1 && regions.length > 1 && !oneUnit(counts) ? ratios(asked, at) : compare(counts, asked);
  }
}

function oneUnit(counts: readonly Counted[]): boolean {
  return new Set(counts.map(({ unit }) => unit)).size <= 1;
}

/** The values side by side, from high to low, with difference and ratio of two, or of the highest and lowest. */
function compare(counts: readonly Counted[], { direction, polar }: CalculationSlots): Body | undefined {
  const [one, other] = counts;
  if (!one) return undefined;
  const ordered = ranking(counts, ({ value }) => value);
  const [highest, lowest] = [ordered[0]?.item, ordered.at(-1)?.item];
  const isPair = counts.length === 2;
  const calculations =
    highest && lowest && highest !== lowest
      ? [...(oneUnit(counts) ? [difference(highest, lowest)] : []), ...(isPair ? [ratio(highest, lowest)] : [])]
      : [];
  const ranked = ordered.map(({ item, ...place }) => ({ ...place, item: item.figure }));
  const holds = polar && isPair && other && (direction === 'less' ? one.value < other.value : one.value > other.value);
  return {
    kind: 'comparison',
    calculations,
    ranked,
    direction,
    holds: polar && isPair && direction ? holds : undefined,
  };
}

function ratios({ rule, measures, regions, direction, polar }: CalculationSlots, at: At): Body | undefined {
  const [over, under] = measures;
  if (!over || !under) return undefined;
  const found = regions.flatMap((region) => {
    const [a, b] = [at(over, region), at(under, region)];
    return a && b ? [ratio(a, b)] : [];
  });
  const [one, other] = found;
  const holds =
    rule === 'ratio' && one && other
      ? direction === 'less'
        ? one.result < other.result
        : one.result > other.result
      : found.every(({ result }) => (direction === 'less' ? result < 1 : result > 1));
  const isClaim = polar && (direction === 'more' || direction === 'less');
  return found.length > 0
    ? {
        kind: 'ratios',
        ranked: ranking(found, ({ result }) => result),
        direction: rule === 'ratio' && (direction === 'more' || direction === 'less') ? undefined : direction,
        holds: isClaim ? holds : undefined,
      }
    : undefined;
}

/** The ratio of two measures over regions added up; the regions are not the province. */
function ratioOfSums(measures: readonly string[], regions: readonly string[], at: At): Body | undefined {
  const sums = measures.slice(0, 2).map((measure) => summed(regions.flatMap((region) => at(measure, region) ?? [])));
  const [over, under] = sums;
  return over && under
    ? calculationsBody([...sums.flatMap((item) => item?.calculation ?? []), ratio(over.total, under.total)])
    : undefined;
}

/** Vacancies and people are not taken from each other: their ratio, and the vacancies left when each fills one. */
function apart({ measures, regions, together }: CalculationSlots, at: At): Body | undefined {
  const sides = regions.map((region) => measures.flatMap((measure) => at(measure, region) ?? []));
  const totals = ['vacancies', 'persons'].map(
    (unit) => summed(sides.flat().filter((item) => item.unit === unit))?.total,
  );
  const pairs = together ? [totals.flatMap((total) => total ?? [])] : sides;
  const calculations = pairs.flatMap((pair) => {
    const { vacancies, group } = sidesOf(pair);
    return vacancies && group ? [ratio(vacancies, group), vacanciesLeft(group, vacancies, { share: 1 })] : [];
  });
  return calculations.length > 0 ? { kind: 'calculations', calculations, unlike: true } : undefined;
}

/** The first count of vacancies, and the first of people. */
function sidesOf(counts: readonly Counted[]) {
  return {
    vacancies: counts.find((item): item is Counted<'vacancies'> => isOf('vacancies', item)),
    group: counts.find((item): item is Counted<'persons'> => isOf('persons', item)),
  };
}

/** Which part of the vacancies a group can fill at most. */
function coverages({ measures, regions, polar }: CalculationSlots, at: At): Body | undefined {
  const calculations = regions.flatMap((region) => {
    const { vacancies, group } = sidesOf(measures.flatMap((measure) => at(measure, region) ?? []));
    return vacancies && group ? [coverage(group, vacancies)] : [];
  });
  const all = calculations.length > 0 && calculations.every(({ bounds }) => bounds.high < 100);
  return calculations.length > 0
    ? { kind: 'calculations', calculations, holds: polar && all ? false : undefined }
    : undefined;
}

function summed(counts: readonly Counted[]) {
  const [first, ...rest] = counts;
  if (!first || !sameUnit(first, rest)) return undefined;
  const calculation = sum(first, rest);
  const names = counts.map(({ region }) => region.name).join(' + ');
  return {
    calculation,
    total: {
      ...first,
      value: calculation.result,
      interval: calculation.bounds,
      region: { ...first.region, name: names },
    },
  };
}

function calculationsBody(calculations: readonly (Calculation | undefined)[]): Body | undefined {
  const found = calculations.filter((calculation) => calculation !== undefined);
  return found.length > 0 ? { kind: 'calculations', calculations: found } : undefined;
}

function differenceIn(measures: readonly string[], region: string, at: At): Calculation | undefined {
  const [one, other] = measures.map((measure) => at(measure, region));
  return one && other && difference(one, other);
}

/** The whole that the named measures belong to, or are. */
function wholeOf(measures: readonly string[], knowledge: Knowledge): string | undefined {
  const wholes = measures.map((id) => knowledge.measures.find((measure) => measure.id === id)?.partOf ?? id);
  return wholes.find((id) => knowledge.measures.some(({ partOf }) => partOf === id));
}

function partsIn(whole: Counted, knowledge: Knowledge, at: At): readonly Counted[] {
  const parts = knowledge.measures.filter(({ partOf }) => partOf === whole.measure.id);
  return parts.flatMap(({ id }) => at(id, whole.region.id) ?? []);
}

function compositionIn(
  whole: string | undefined,
  region: string,
  knowledge: Knowledge,
  at: At,
): Calculation | undefined {
  const printed = whole ? at(whole, region) : undefined;
  if (!printed) return undefined;
  const parts = partsIn(printed, knowledge, at);
  return parts.length > 0 && sameUnit(printed, parts) ? composition(printed, parts) : undefined;
}

/** The share of a part in its whole, or else of a region in the regions together. */
function shareIn(
  { measures, together }: CalculationSlots,
  region: string,
  knowledge: Knowledge,
  at: At,
): Calculation | undefined {
  const part = measures.find((id) => knowledge.measures.some((measure) => measure.id === id && measure.partOf));
  const item = at(part ?? measures[0] ?? '', region);
  if (!item) return undefined;
  if (!item.measure.partOf || together) return shareOfRegions(item, knowledge, at);
  const printed = at(item.measure.partOf, region);
  if (!printed) return undefined;
  const parts = partsIn(printed, knowledge, at);
  const named: Whole = {
    label: 'het genoemde totaal',
    value: printed.value,
    interval: printed.interval,
    inputs: [printed],
  };
  const added = wholeFrom(parts, 'de som van de delen');
  return share(item, added.value === printed.value ? [named] : [named, added]);
}

function shareOfRegions(item: Counted, knowledge: Knowledge, at: At): Calculation {
  const regions = knowledge.regions.filter(({ level }) => level === 'labourMarketRegion');
  return share(item, [
    wholeFrom(
      regions.flatMap(({ id }) => at(item.measure.id, id) ?? []),
      'de drie regio’s samen',
    ),
  ]);
}

function wholeFrom(items: readonly Counted[], label: string): Whole {
  return {
    label,
    value: total(items.map(({ value }) => value)),
    interval: add(items.map(({ interval }) => interval)),
    inputs: items,
  };
}
