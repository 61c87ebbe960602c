import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Language } from '../language.ts';
import type { Question } from '../question.ts';
import type { Slots } from '../slots.ts';

/** What a recognizer may look at. */
export interface Setting {
  readonly slots: Slots;
  readonly knowledge: Knowledge;
  readonly language: Language;
}

/** One way of asking: gives the question, or undefined when the text does not ask in this way. */
export interface Recognizer {
  readonly name: string;
  readonly recognize: (setting: Setting) => Question | undefined;
}

/** The ids of countries. */
export function countryIds({ regions }: Knowledge): readonly string[] {
  return regions.filter(({ level }) => level === 'country').map(({ id }) => id);
}

/** The ids of what stands for all labour-market regions together. */
export function generalRegionIds({ regions }: Knowledge): readonly string[] {
  return regions.filter(({ level }) => level === 'allRegions').map(({ id }) => id);
}

/** The ids of all labour-market regions, in the order of the knowledge. */
export function allRegionIds({ regions }: Knowledge): readonly string[] {
  return regions.filter(({ level }) => level === 'labourMarketRegion').map(({ id }) => id);
}
