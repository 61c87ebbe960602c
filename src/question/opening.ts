import { covers, type WordRange } from '../text/word-range.ts';
import type { Reading } from './reading.ts';
import { says } from './reading.ts';
import type { SenseKind } from './sense.ts';

/** A longer start is no mere opening. */
const mostWords = 8;

/** What is named before a colon as the subject of what follows: "twente: hoeveel vacatures". */
const subjects: ReadonlySet<SenseKind> = new Set(['region', 'municipality', 'elsewhere', 'measure', 'absent', 'group']);
const topics: ReadonlySet<SenseKind> = new Set(['theme', 'concept', 'occupation', 'class', 'actor', 'cue']);

/**
 * The words before a colon that only say who asks, or why (Dutch: aanhef): "journalist hier: …", "ter voorbereiding van
 * het overleg: …". Undefined when they name what is asked about.
 */
export function openingOf(reading: Reading): WordRange | undefined {
  const { text, words, mentions, quantities, periods } = reading;
  const colon = /:(?=\s)/.exec(text)?.index;
  if (colon === undefined) return undefined;
  const to = words.findIndex(({ start }) => start > colon) - 1;
  if (to < 0 || to >= mostWords || words.length - to < 3) return undefined;
  const isIn = ({ from }: WordRange) => from <= to;
  if ([...quantities, ...periods].some(isIn)) return undefined;
  const named = mentions.filter((mention) => isIn(mention) && !mention.partial).flatMap(({ senses }) => senses);
  const tellsWho =
    words[0]?.word === 'als' || says({ words: words.filter((_, at) => covers({ from: 0, to }, at)) }, 'asker');
  const isSubject = named.some(({ kind }) => subjects.has(kind) || (topics.has(kind) && !tellsWho));
  return isSubject ? undefined : { from: 0, to };
}
