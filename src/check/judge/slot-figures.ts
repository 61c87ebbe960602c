import type { Figure, Knowledge, Period } from '../../knowledge/knowledge.ts';
import { periodsMeet } from '../../knowledge/period.ts';
import type { Slot } from '../claim.ts';

/** Leading figures of a slot, whatever their period; those for all regions when a region has none of its own. */
export function figuresOfSlot({ measure, region }: Slot, { figures }: Knowledge): readonly Figure[] {
  const leading = figures.filter((figure) => figure.measure === measure && !figure.secondary);
  const own = leading.filter((figure) => figure.region === region);
  return own.length > 0 ? own : leading.filter((figure) => figure.region === 'all-regions');
}

/** The figure for a period: one that names it, else one without a period of its own. */
export function inPeriod(figures: readonly Figure[], period: Period | undefined): Figure | undefined {
  const undated = figures.find((figure) => figure.period === undefined);
  if (!period) return undated ?? figures.at(-1);
  return figures.find((figure) => figure.period !== undefined && periodsMeet(period, figure.period)) ?? undated;
}

/** Whether a claim names another moment than some of the figures are of. */
export function isOtherPeriod(period: Period | undefined, figures: readonly Figure[]): boolean {
  return period !== undefined && figures.some((figure) => figure.period && !periodsMeet(period, figure.period));
}
