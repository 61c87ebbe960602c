import type { Entry, Knowledge, Measure } from '../knowledge/knowledge.ts';

/** A measure with the text that explains what it counts (Dutch: indicator met begrip). */
export interface ExplainedMeasure {
  readonly measure: Measure;
  readonly concept: Entry | undefined;
}

/** Measures by id, each with its concept where the advice explains it. */
export function explainedMeasures(ids: readonly string[], knowledge: Knowledge): readonly ExplainedMeasure[] {
  return knowledge.measures
    .filter(({ id }) => ids.includes(id))
    .map((measure) => ({ measure, concept: knowledge.entries.find(({ id }) => id === measure.concept) }));
}
