import type { Calculation } from '../../calculators/calculation.ts';
import type { Figure } from '../../knowledge/knowledge.ts';
import type { Hedge } from '../amount.ts';

/** On which scale a value is compared: things, a plain number of times, per cent, money or years. */
export type Scale = 'count' | 'times' | 'percent' | 'euro' | 'years';

/**
 * What the advice says about a term (Dutch: de waarde volgens de bron): a point, or everything between two ends where
 * the source itself hedges or gives a range.
 */
export interface Truth {
  readonly low: number;
  readonly high: number;
  /** Whether the ends themselves are left out: "bijna 4" is below 4. */
  readonly open: 'none' | 'low' | 'high';
  readonly scale: Scale;
  /** Printed in the source, or recomputed from printed figures. */
  readonly from: 'printed' | 'derived';
  /** How the source itself puts it, where it hedges. */
  readonly printed?: { readonly value: number; readonly hedge: Hedge } | undefined;
  readonly figures: readonly Figure[];
  readonly calculations: readonly Calculation[];
}

const widestHedge = 0.05;

/** The truth of one printed figure, or undefined for moments. Shares are on the scale of per cent. */
export function truthOfFigure(figure: Figure): Truth | undefined {
  const { amount, unit, qualifier } = figure;
  const base = { from: 'printed', figures: [figure], calculations: [], scale: scaleOf(unit) } as const;
  if (amount.form === 'since') return undefined;
  if (amount.form === 'range') return { ...base, low: amount.min, high: amount.max, open: 'none' };
  const value = unit === 'oneIn' ? 100 / amount.value : amount.value;
  switch (qualifier) {
    case 'bijna':
      return {
        ...base,
        printed: { value, hedge: 'almost' },
        low: value * (1 - widestHedge),
        high: value,
        open: 'high',
      };
    case 'ruim':
    case 'net boven':
      return { ...base, printed: { value, hedge: 'over' }, low: value, high: value * (1 + widestHedge), open: 'low' };
    case 'ongeveer':
      return {
        ...base,
        printed: { value, hedge: 'about' },
        low: value * (1 - widestHedge),
        high: value * (1 + widestHedge),
        open: 'none',
      };
    case 'minimaal':
      return {
        ...base,
        printed: { value, hedge: 'atLeast' },
        low: value,
        high: Number.POSITIVE_INFINITY,
        open: 'none',
      };
    case 'slechts':
    case undefined:
      return { ...base, low: value, high: value, open: 'none' };
  }
}

function scaleOf(unit: Figure['unit']): Scale {
  switch (unit) {
    case 'vacancies':
    case 'persons':
    case 'moment':
      return 'count';
    case 'factor':
      return 'times';
    case 'percent':
    case 'oneIn':
      return 'percent';
    case 'euro':
      return 'euro';
    case 'years':
      return 'years';
  }
}
