import type { Figure, Knowledge } from '../knowledge/knowledge.ts';
import type { FigureSlots, Question } from '../question/question.ts';
import { allRegionIds, generalRegionIds } from '../question/recognizers/recognizer.ts';
import { figuresFor } from '../search/figure-lookup.ts';
import type { BoundToSections } from './answer.ts';
import type { Refused } from './calculated.ts';
import { byId } from './find-by-id.ts';
import type { Finding } from './respond.ts';

/** Figures as one or more chapters or annexes give them, leading or not; or that a chapter has none of this. */
export function respondToBoundFigures(
  question: Question & { kind: 'figures' },
  sections: readonly string[],
  knowledge: Knowledge,
): Finding | Refused {
  const { measures, regions, period, basePeriod } = question;
  const at = (region: string) =>
    sections.flatMap((section) =>
      measures.flatMap((measure) => figuresFor(knowledge, { measure, region, period, basePeriod, section })),
    );
  const found = new Set(regions.flatMap(at));
  const figures = sections.flatMap((section) => [...found].filter(({ source }) => source.section === section));
  const silent = sections.find((section) => !figures.some(({ source }) => source.section === section));
  if (silent && figures.length === 0) return { missing: { what: 'inSection', name: silent }, offer: unbound(question) };
  const bound: BoundToSections = {
    sections,
    without: regions
      .filter((region) => isSilentOn(region, at(region), regions))
      .map((id) => byId(knowledge.regions, id)),
    perRegion: figures.some((figure) => isPerRegion(figure, knowledge)),
    elsewhere: elsewhere(question, sections, knowledge),
  };
  const names = {
    measures: measures.map((id) => byId(knowledge.measures, id)),
    regions: regions.map((id) => byId(knowledge.regions, id)),
  };
  return { body: { kind: 'figures', ...names, bound }, figures, entries: [] };
}

/** Nothing for a region; or, for a region that was asked for by name, only a range for all of them. */
function isSilentOn(region: string, figures: readonly Figure[], asked: readonly string[]): boolean {
  const isRange = (figure: Figure) => figure.region !== region && figure.amount.form === 'range';
  return figures.length === 0 || (asked.length === 1 && figures.every(isRange));
}

/** Whether the figure of every single region lies within a range that is given for all. */
function isPerRegion({ measure, amount }: Figure, knowledge: Knowledge): boolean {
  if (amount.form !== 'range') return false;
  return allRegionIds(knowledge).every((region) => {
    const [own] = figuresFor(knowledge, { measure, region });
    return own?.region === region && own.amount.form === 'number' && isWithin(own.amount.value, amount);
  });
}

const isWithin = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  value >= min && value <= max;

const unbound = (question: Question & { kind: 'figures' }): Question => ({ ...question, sections: undefined });

/** What other places give for the same measures and regions. */
function elsewhere(
  { measures, regions }: FigureSlots,
  sections: readonly string[],
  knowledge: Knowledge,
): readonly Figure[] {
  const general = generalRegionIds(knowledge);
  return knowledge.figures.filter(
    ({ measure, region, source }) =>
      measures.includes(measure) &&
      (regions.includes(region) || general.includes(region)) &&
      !sections.includes(source.section),
  );
}
