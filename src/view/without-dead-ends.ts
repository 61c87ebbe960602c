import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** The answer without suggestions that lead nowhere: the country has figures, but no card as a region has. */
export function withoutDeadEnds(answer: Answer, { regions }: Knowledge): Answer {
  const dead = new Set(regions.filter(({ level }) => level === 'country').map(({ name }) => name));
  return { ...answer, suggestions: answer.suggestions.filter((text) => !dead.has(text)) };
}
