import type { Entry, Knowledge } from './knowledge.ts';

/**
 * Whether one of these chapters or annexes has a text (Dutch: staat in): the text is from there, or a remark sets what
 * stands there against it.
 */
export function standsIn({ id, source }: Entry, sections: readonly string[], { remarks }: Knowledge): boolean {
  const isTold = remarks.some(
    (remark) => remark.entries.includes(id) && remark.sources.some(({ section }) => sections.includes(section)),
  );
  return sections.includes(source.section) || isTold;
}
