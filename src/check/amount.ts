import type { Quantity } from '../text/quantity.ts';

/** How a claim leans on its number (Dutch: slag om de arm, grens). */
export type Hedge = 'none' | 'about' | 'over' | 'almost' | 'moreThan' | 'lessThan' | 'atLeast' | 'atMost' | 'between';

/** A number as somebody claims it (Dutch: beweerde hoeveelheid): value, precision and hedge. */
export interface Amount {
  readonly form: Quantity['form'] | 'years' | 'euro';
  readonly value: number;
  /** The end of a range: 15.000 in "tussen de 13.000 en 15.000". */
  readonly upper?: number | undefined;
  /** The smallest step that the writer could mean. */
  readonly step: number;
  readonly hedge: Hedge;
  /** First and last word with the hedge, both included. */
  readonly from: number;
  readonly to: number;
}
