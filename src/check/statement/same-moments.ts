import { periodsMeet } from '../../knowledge/period.ts';
import { determiners } from '../reading/grammar.ts';
import type { SpacedWord } from '../reading/markers.ts';
import type { Fact, FactSentence } from './facts.ts';
import type { Statement } from './read.ts';

type Side = 'at' | 'until' | 'from';

/** Whether each date of a statement is told of as in the text: at it, until it or from it on. */
export function haveSameMoments({ dated, spaced }: Statement, { periods, spaced: source }: FactSentence): boolean {
  return dated.every(({ period, at }) => {
    const same = periods.filter((other) => periodsMeet(period, other.period));
    return same.length === 0 || same.some((other) => sideOf(source, other.at) === sideOf(spaced, at));
  });
}

function sideOf(words: readonly SpacedWord[], at: number): Side {
  const before = words[at - 1]?.word ?? '';
  switch (determiners.has(before) ? words[at - 2]?.word : before) {
    case 'tot':
    case 'voor':
      return 'until';
    case 'na':
    case 'sinds':
    case 'vanaf':
      return 'from';
    default:
      return 'at';
  }
}

/** Whether a text stands, or a sentence of it speaks of, where a statement says that it does: "bijlage 2". */
export function areSameChapters({ chapters }: Statement, { entry }: Fact, { spaced }: FactSentence): boolean {
  const named = spaced.map(({ word }, at) => `${spaced[at - 1]?.word} ${word}`);
  return chapters.every((chapter) => entry.source.section.toLowerCase() === chapter || named.includes(chapter));
}
