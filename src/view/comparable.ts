import type { Knowledge, Measure, Region } from '../knowledge/knowledge.ts';

/** The regions that have figures of their own (Dutch: arbeidsmarktregio’s). */
export function labourMarketRegions({ regions }: Knowledge): readonly Region[] {
  return regions.filter(({ level }) => level === 'labourMarketRegion');
}

/** Measures that can be laid side by side: those that at least two regions have. */
export function comparableMeasures(knowledge: Knowledge): readonly Measure[] {
  return knowledge.measures.filter(({ id }) => regionsWith(id, knowledge).length > 1);
}

/** Measures of things that can be counted, so that one can calculate with them. */
export function countableMeasures(knowledge: Knowledge): readonly Measure[] {
  return comparableMeasures(knowledge).filter(({ unit }) => unit === 'vacancies' || unit === 'persons');
}

function regionsWith(measure: string, knowledge: Knowledge): readonly Region[] {
  return labourMarketRegions(knowledge).filter(({ id }) =>
    knowledge.figures.some((figure) => figure.measure === measure && figure.region === id && !figure.secondary),
  );
}
