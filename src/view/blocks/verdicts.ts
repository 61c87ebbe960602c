import { capitalized } from '../format.ts';
import { verdictMeanings, verdictTexts } from '../sentences/verdicts.ts';
import type { Block } from './block.ts';
import { context, titledSections } from './text.ts';

/** Each verdict with what it means, and what goes for all. */
export function verdictBlocks(): readonly Block[] {
  return [
    ...Object.entries(verdictMeanings).flatMap(([verdict, meaning]) => titledSections(capitalized(verdict), meaning)),
    ...context([verdictTexts.close]),
  ];
}
