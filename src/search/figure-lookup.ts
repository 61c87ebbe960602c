import type { Figure, Knowledge, Period } from '../knowledge/knowledge.ts';
import { months, periodsMeet } from '../knowledge/period.ts';

/** What to look up: one measure in one region, for a period when one was asked. */
export interface FigureSlot {
  readonly measure: string;
  readonly region: string;
  readonly period?: Period | undefined;
  readonly basePeriod?: Period | undefined;
  /** A chapter or annex, by label: what stands there, leading or not. */
  readonly section?: string | undefined;
}

/**
 * The leading figures of a slot. Without a period: those of the latest period that has one. Figures with other base
 * periods are different statements, so more than one can come back; a figure for all regions stands in where a region
 * has none of its own.
 */
export function figuresFor(knowledge: Knowledge, slot: FigureSlot): readonly Figure[] {
  const own = leading(knowledge, slot, slot.region);
  return own.length > 0 ? own : leading(knowledge, slot, 'all-regions');
}

function leading(
  { figures }: Knowledge,
  { measure, period, basePeriod, section }: FigureSlot,
  region: string,
): readonly Figure[] {
  const found = figures.filter(
    (figure) =>
      figure.measure === measure &&
      figure.region === region &&
      (section ? figure.source.section === section : !figure.secondary) &&
      meets(figure, period) &&
      hasBase(figure, basePeriod),
  );
  const latest = Math.max(...found.map(lastMonth));
  return period ? found : found.filter((figure) => !figure.period || lastMonth(figure) === latest);
}

function meets(figure: Figure, period: Period | undefined): boolean {
  const own = figure.amount.form === 'since' ? figure.amount.period : figure.period;
  return !period || !own || periodsMeet(period, own);
}

function hasBase(figure: Figure, base: Period | undefined): boolean {
  return !base || (figure.basePeriod !== undefined && periodsMeet(base, figure.basePeriod));
}

const lastMonth = ({ period }: Figure) => (period ? months(period).last : 0);
