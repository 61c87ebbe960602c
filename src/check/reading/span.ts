import type { Repair } from '../../question/question.ts';
import type { Sentence } from './sentence.ts';

/** A stretch of a message, as typed, with the words in it that were read as another. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** The span of the words from and up to, both included. */
export function spanOf(sentence: Sentence, from: number, to: number): Span {
  const words = sentence.words.slice(from, to + 1);
  const [first, last] = [words[0], words.at(-1)];
  const [start, end] = [first?.start ?? 0, last?.end ?? sentence.text.length];
  return {
    start: sentence.start + start,
    end: sentence.start + end,
    text: sentence.text.slice(start, end),
    repairs: words.flatMap(({ typed, word }) => (typed ? [{ typed, readAs: word }] : [])),
  };
}
