import type { Counted } from './counted.ts';
import type { Interval } from './interval.ts';
import type { Rule } from './rule.ts';

/** The unit of a result: things, a plain ratio, or per cent. */
export type ResultUnit = 'vacancies' | 'persons' | 'hours' | 'jobs' | 'ratio' | 'percent' | 'count';

/** One line of arithmetic before the reader's eyes, such as `14.400 ÷ 7.600 = 1,89`. */
export interface Step {
  readonly label: string;
  readonly formula: string;
  readonly value: number;
  readonly unit: ResultUnit;
}

/** A result with all that it rests on. */
export interface Calculation {
  readonly rule: Rule;
  readonly inputs: readonly Counted[];
  readonly steps: readonly Step[];
  readonly result: number;
  readonly unit: ResultUnit;
  /** Between which values the result lies, given that the figures are rounded. */
  readonly bounds: Interval;
  /** Numbers in it that the asker gave, and that are no count of the source. */
  readonly own?: readonly number[];
}
