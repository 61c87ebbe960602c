import type { Phrases } from './phrases.ts';

/** So long is a noun that may end a longer one: the brief of a raadsbrief. */
const shortestHead = 4;

/** Whether something is told in it: krant, raadsbrief. */
export function isMedium(word: string, { has }: Phrases): boolean {
  const heads = Array.from({ length: Math.max(word.length - shortestHead, 0) }, (_, cut) => word.slice(cut + 1));
  return has('medium', word) || heads.some((head) => has('medium', head));
}
