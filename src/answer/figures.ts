import type { Figure, Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../question/question.ts';
import { figuresFor } from '../search/figure-lookup.ts';
import { respondToBoundFigures } from './bound-figures.ts';
import type { Refused } from './calculated.ts';
import { byId } from './find-by-id.ts';
import type { Finding } from './respond.ts';

/** One figure, or several: each measure in each region, in the order asked. */
export function respondToFigures(question: Question & { kind: 'figures' }, knowledge: Knowledge): Finding | Refused {
  const { measures, regions, period, basePeriod, sections } = question;
  if (sections) return respondToBoundFigures(question, sections, knowledge);
  const figures = distinct(
    measures.flatMap((measure) =>
      regions.flatMap((region) => figuresFor(knowledge, { measure, region, period, basePeriod })),
    ),
  );
  return figuresFinding(figures, measures, regions, knowledge);
}

/** Which region has a number that somebody names. Where the leading place has another value, both are given. */
export function respondToOwner({ value, measures }: Question & { kind: 'ownerOf' }, knowledge: Knowledge): Finding {
  const owners = knowledge.figures.filter(
    ({ measure, amount }) => measures.includes(measure) && amount.form === 'number' && amount.value === value,
  );
  if (owners.length === 0) {
    const named = measures.map((id) => byId(knowledge.measures, id));
    return { body: { kind: 'notFound', missing: { what: 'value', value }, measures: named }, figures: [], entries: [] };
  }
  const figures = owners.flatMap((figure) =>
    figure.secondary ? [figure, ...figuresFor(knowledge, figure)] : [figure],
  );
  return figuresFinding(
    figures,
    measures,
    figures.map(({ region }) => region),
    knowledge,
  );
}

function figuresFinding(
  figures: readonly Figure[],
  measures: readonly string[],
  regions: readonly string[],
  knowledge: Knowledge,
): Finding {
  const names = {
    measures: measures.map((id) => byId(knowledge.measures, id)),
    regions: regions.map((id) => byId(knowledge.regions, id)),
  };
  if (figures.length === 0)
    return { body: { kind: 'notFound', missing: { what: 'figure' }, ...names }, figures, entries: [] };
  return { body: { kind: 'figures', ...names }, figures, entries: [] };
}

/** A figure for all regions stands in for several regions, but is shown once. */
function distinct(figures: readonly Figure[]): readonly Figure[] {
  return [...new Set(figures)];
}
