import type { Sentence } from './sentence.ts';

/** Words between two signs that set them apart: commas, colons, brackets, dashes. First and last, both included. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** The sign after it. */
  readonly closes: string;
}

/** The segments of a stretch of a sentence. */
export function segmentsIn({ gap }: Sentence, from: number, to: number): readonly Segment[] {
  const found: Segment[] = [];
  let start = from;
  for (let index = from; index <= to; index++) {
    const sign = /[,:;()]|\s[-–]\s/.exec(gap(index + 1))?.[0]?.trim();
    if (sign === undefined && index < to) continue;
    found.push({ from: start, to: index, closes: sign ?? '' });
    start = index + 1;
  }
  return found;
}
