import { average } from '../calculators/average.ts';
import type { Calculation } from '../calculators/calculation.ts';
import { composition } from '../calculators/composition.ts';
import { type Counted, counted, isOf, sameUnit } from '../calculators/counted.ts';
import { difference } from '../calculators/difference.ts';
import { ranking } from '../calculators/ranking.ts';
import { ratio } from '../calculators/ratio.ts';
import { share } from '../calculators/share.ts';
import { sum } from '../calculators/sum.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../question/question.ts';
import { figuresFor } from '../search/figure-lookup.ts';
import type { Body } from './answer.ts';
import { respondToFigures } from './figures.ts';
import type { Finding } from './respond.ts';

type Asked = Question & { kind: 'calculation' };

/** Calculates what was asked over the figures of each region and measure. */
export function respondToCalculation(question: Asked, knowledge: Knowledge): Finding {
  const at = (measure: string, region: string) => countedAt(knowledge, measure, region, question.period);
  const items = question.measures.flatMap((measure) => question.regions.map((region) => at(measure, region)));
  const counts = items.filter((item) => item !== undefined);
  const body = bodyOf(question, counts, knowledge, at);
  if (!body) return respondToFigures({ ...question, kind: 'figures' }, knowledge);
  const used = calculationsIn(body).flatMap(({ inputs }) => inputs.map(({ figure }) => figure));
  const ranked = body.kind === 'comparison' ? body.ranked.map(({ item }) => item) : [];
  return { body, figures: [...new Set([...ranked, ...used])], entries: [] };
}

/** All calculations of a body, in the order in which they are shown. */
export function calculationsIn(body: Body): readonly Calculation[] {
  switch (body.kind) {
    case 'region':
      return body.ratio ? [body.ratio] : [];
    case 'comparison':
    case 'calculations':
      return body.calculations;
    case 'ratios':
      return body.ranked.map(({ item }) => item);
    default:
      return [];
  }
}

type At = (measure: string, region: string) => Counted | undefined;

function countedAt(
  knowledge: Knowledge,
  measure: string,
  region: string,
  period: string | undefined,
): Counted | undefined {
  const [figure] = figuresFor(knowledge, { measure, region, period });
  return figure && counted(figure, knowledge);
}

function bodyOf(question: Asked, counts: readonly Counted[], knowledge: Knowledge, at: At): Body | undefined {
  const { rule, measures, regions, direction } = question;
  const [first, ...rest] = counts;
  if (!first && rule !== 'composition' && rule !== 'share') return undefined;
  switch (rule) {
    case 'ratio':
      return ratios(measures, regions, at, direction);
    case 'composition':
      return calculationsBody(
        regions.map((region) => compositionIn(wholeOf(measures, knowledge), region, knowledge, at)),
      );
    case 'share':
      return calculationsBody(regions.map((region) => shareIn(measures, region, knowledge, at)));
    case 'sum':
      return first && sameUnit(first, rest) ? calculationsBody([sum(first, rest)]) : undefined;
    case 'average':
      return first && sameUnit(first, rest) ? calculationsBody([average(first, rest)]) : undefined;
    case 'ranking':
      return measures.length > 1 && !oneUnit(counts)
        ? ratios(measures, regions, at, direction)
        : compare(counts, direction);
    case 'difference':
    case 'comparison':
      return measures.length > 1 && regions.length > 1 && !oneUnit(counts)
        ? ratios(measures, regions, at, direction)
        : compare(counts, direction);
  }
}

function oneUnit(counts: readonly Counted[]): boolean {
  return new Set(counts.map(({ unit }) => unit)).size <= 1;
}

/** The values side by side, from high to low, with difference and ratio where there are two. */
function compare(counts: readonly Counted[], direction: Asked['direction']): Body | undefined {
  const [one, other] = counts;
  if (!one) return undefined;
  const calculations = counts.length === 2 && other ? [difference(one, other), ratio(...largestFirst(one, other))] : [];
  const extremes = counts.length > 2 ? extremeDifference(counts) : [];
  const ranked = ranking(
    counts.map(({ figure }) => figure),
    (figure) => (figure.amount.form === 'number' ? figure.amount.value : 0),
  );
  return { kind: 'comparison', calculations: [...calculations, ...extremes], ranked, direction };
}

function extremeDifference(counts: readonly Counted[]): readonly Calculation[] {
  const ordered = ranking(counts, ({ value }) => value);
  const [highest, lowest] = [ordered[0], ordered.at(-1)];
  return highest && lowest && oneUnit(counts) ? [difference(highest.item, lowest.item)] : [];
}

function largestFirst(one: Counted, other: Counted): [Counted, Counted] {
  return one.value >= other.value ? [one, other] : [other, one];
}

function ratios(
  measures: readonly string[],
  regions: readonly string[],
  at: At,
  direction: Asked['direction'],
): Body | undefined {
  const [over, under] = measures;
  if (!over || !under) return undefined;
  const found = regions.flatMap((region) => {
    const [a, b] = [at(over, region), at(under, region)];
    return a && b ? [ratio(a, b)] : [];
  });
  return found.length > 0 ? { kind: 'ratios', ranked: ranking(found, ({ result }) => result), direction } : undefined;
}

function calculationsBody(calculations: readonly (Calculation | undefined)[]): Body | undefined {
  const found = calculations.filter((calculation) => calculation !== undefined);
  return found.length > 0 ? { kind: 'calculations', calculations: found } : undefined;
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
  const total = whole ? at(whole, region) : undefined;
  if (!total) return undefined;
  const parts = partsIn(total, knowledge, at);
  return parts.length > 0 && sameUnit(total, parts) ? composition(total, parts) : undefined;
}

function shareIn(measures: readonly string[], region: string, knowledge: Knowledge, at: At): Calculation | undefined {
  const part = measures.find((id) => knowledge.measures.some((measure) => measure.id === id && measure.partOf));
  const item = part ? at(part, region) : undefined;
  const whole = item?.measure.partOf ? at(item.measure.partOf, region) : undefined;
  if (!item || !whole) return undefined;
  const parts = partsIn(whole, knowledge, at);
  return isOf(item.unit, whole) && sameUnit(item, parts) ? share(item, whole, parts) : undefined;
}
