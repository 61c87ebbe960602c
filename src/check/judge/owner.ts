import type { Figure, Knowledge } from '../../knowledge/knowledge.ts';
import type { Amount } from '../amount.ts';
import type { Slot } from '../claim.ts';
import type { Reason } from '../verdict.ts';
import { onScale } from './scale.ts';
import { truthOfFigure } from './truth.ts';

/** Whose number it is that a claim gives to something else. */
export interface Owner {
  readonly figures: readonly Figure[];
  readonly reason: Extract<Reason, 'other-region' | 'other-measure' | 'other-period' | 'other-figure'>;
}

/**
 * Finds the figures that have exactly the claimed number: of the same measure in another region first, then of the same
 * region, then of anything else per region. Ranges own nothing.
 *
 * @param own the figures that the claim is judged by
 */
export function ownerOf(amount: Amount, slot: Slot, own: readonly Figure[], knowledge: Knowledge): Owner | undefined {
  if (amount.hedge !== 'none' && amount.hedge !== 'between') return undefined;
  const family = familyOf(slot.measure, knowledge);
  const others = knowledge.figures.filter((figure) => !own.includes(figure) && hasNumber(figure, amount));
  const sameMeasure = others.filter(({ measure }) => family.has(measure));
  const inRegion = others.filter(({ region }) => region === slot.region);
  const samePlace = sameMeasure.filter((figure) => inRegion.includes(figure));
  const regional = others.filter(({ region }) => isRegion(region, knowledge) && isRegion(slot.region, knowledge));
  if (samePlace.length > 0) return { figures: samePlace, reason: 'other-period' };
  if (sameMeasure.length > 0) return { figures: sameMeasure, reason: 'other-region' };
  const counted = (figures: readonly Figure[]) =>
    figures.filter(({ unit }) => unit === 'persons' || unit === 'vacancies');
  if (isRegion(slot.region, knowledge) && counted(inRegion).length > 0)
    return { figures: counted(inRegion), reason: 'other-measure' };
  return counted(regional).length > 0 ? { figures: counted(regional), reason: 'other-figure' } : undefined;
}

/** A measure with everything that is a change of it. */
function familyOf(measure: string, { measures }: Knowledge): ReadonlySet<string> {
  return new Set([measure, ...measures.filter(({ changeOf }) => changeOf === measure).map(({ id }) => id)]);
}

function isRegion(id: string, { regions }: Knowledge): boolean {
  return regions.some((region) => region.id === id && region.level === 'labourMarketRegion');
}

function hasNumber(figure: Figure, amount: Amount): boolean {
  const truth = truthOfFigure(figure);
  const scaled = truth && onScale(amount, truth.scale);
  const isOtherKind = (amount.form === 'number') !== (truth?.scale === 'count');
  if (!truth || !scaled || isOtherKind || figure.amount.form === 'since') return false;
  if (figure.amount.form === 'range') return scaled.upper === figure.amount.max && scaled.value === figure.amount.min;
  const value = figure.unit === 'oneIn' ? 100 / figure.amount.value : figure.amount.value;
  return scaled.upper === undefined && Math.abs(scaled.value - value) < 1e-9;
}
