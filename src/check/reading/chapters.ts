import type { Word } from '../../question/reading.ts';

const kinds = /^(?:bijlage|hoofdstuk|hfst)$/;

/** Chapters and annexes of the advice that some words name, in lower case as its sections are named: `hoofdstuk 4`. */
export function chaptersIn(words: readonly Pick<Word, 'word' | 'kind'>[]): readonly string[] {
  return words.flatMap(({ word, kind }, index) => {
    const before = words[index - 1]?.word ?? '';
    const isChapter = kind === 'number' && kinds.test(before);
    return isChapter ? [`${before === 'hfst' ? 'hoofdstuk' : before} ${word}`] : [];
  });
}
