import type { Clause } from '../reading/clause.ts';
import { allDenials } from '../reading/grammar.ts';
import { isMedium } from '../reading/medium.ts';
import type { Reader } from '../reading/sentence.ts';

/** So far from the verb stands who tells it, or where: "in de krant van gisteren stond". */
const reach = 4;

/**
 * The words that only tell who says it or where it stands: "zegt de fractie", "wethouder zei net", "in de krant stond".
 * They count as such next to a verb that says so.
 */
export function toldWords({ sentence: { words }, from, to }: Clause, { phrases }: Reader): ReadonlySet<number> {
  const isInside = (index: number) => index >= from && index <= to;
  const has = (id: 'tells' | 'teller' | 'justNow', index: number) => phrases.has(id, words[index]?.word ?? '');
  const verbs = words.flatMap((_, index) => (isInside(index) && has('tells', index) ? [index] : []));
  // "Zei nooit": that it was said is denied, not what.
  if (verbs.some((verb) => allDenials.has(words[verb + 1]?.word ?? ''))) return new Set();
  const told = words.flatMap((_, index) => {
    const isSource = has('teller', index) || isMedium(words[index]?.word ?? '', phrases);
    return isInside(index) && isSource && verbs.some((verb) => Math.abs(verb - index) <= reach) ? [index] : [];
  });
  const lately = verbs.flatMap((verb) => (told.length > 0 && has('justNow', verb + 1) ? [verb + 1] : []));
  return new Set([...(told.length > 0 ? verbs : []), ...told, ...lately]);
}
