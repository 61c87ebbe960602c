import { covers, type WordRange } from '../text/word-range.ts';
import type { Reading, Word } from './reading.ts';

/** A reading without some of its words, so that they count as nothing: the "4" of "hoofdstuk 4", who asks. */
export function readingWithout(reading: Reading, left: readonly WordRange[]): Reading {
  const isOut = (index: number) => left.some((range) => covers(range, index));
  const places = reading.words.flatMap((_, index) => (isOut(index) ? [] : [index]));
  const moved = new Map(places.map((place, index) => [place, index]));
  const move = <T extends WordRange>(ranges: readonly T[]): readonly T[] =>
    ranges.flatMap((range) => {
      const [from, to] = [moved.get(range.from), moved.get(range.to)];
      return from === undefined || to === undefined ? [] : [{ ...range, from, to }];
    });
  return {
    ...reading,
    text: left.reduce((text, { from, to }) => blank(text, reading.words[from], reading.words[to]), reading.text),
    words: places.flatMap((place) => reading.words[place] ?? []),
    mentions: move(reading.mentions),
    quantities: move(reading.quantities),
    periods: move(reading.periods),
  };
}

function blank(text: string, first: Word | undefined, last: Word | undefined): string {
  if (!first || !last) return text;
  return text.slice(0, first.start) + ' '.repeat(last.end - first.start) + text.slice(last.end);
}
