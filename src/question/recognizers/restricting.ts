import { isHowMany } from '../question-words.ts';
import type { Word } from '../reading.ts';
import type { Slots } from '../slots.ts';

/** Of so many words, one unknown word may be a way of speaking; in a shorter text it is part of what is asked. */
const wordsForEachUnknown = 6;

/** Words that stand between a noun and what narrows it: "vacatures voor lassers". */
const connecting = /^(in|bij|voor|van|de|het|een|onder|als|aan|met|per|op|uit|door)$/;

/**
 * Whether a word that the figures do not explain could narrow the question: a sector, a group, a firm. A word that the
 * advice uses does. A word that is nowhere does when it stands by the measure, is a name, or when the text is short.
 * Other unknown words in a long sentence are a way of speaking.
 */
export function restricts(word: Word, left: readonly Word[], { reading }: Slots): boolean {
  if (word.known) return true;
  const index = reading.words.indexOf(word);
  const spoken = reading.words.filter(({ kind }) => kind !== 'sign').length;
  const unknown = left.filter(({ known }) => !known).length;
  return spoken < unknown * wordsForEachUnknown || isName(word, index, reading.words) || isByMeasure(index, reading);
}

/** Written with a capital inside a sentence that is not all capitals. */
function isName({ raw }: Word, index: number, words: readonly Word[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word.raw)).length;
  return index > 0 && /^\p{Lu}/u.test(raw) && capitals <= words.length / 2;
}

/** Next to a measure, or after it with only connecting words between; or what "hoeveel" counts. */
function isByMeasure(index: number, { words, mentions }: Slots['reading']): boolean {
  const measures = mentions.filter(({ senses }) => senses.some(({ kind }) => kind === 'measure'));
  let before = index - 1;
  while (connecting.test(words[before]?.word ?? '')) before--;
  const counting = words[before]?.word ?? '';
  const follows = measures.some(({ to }) => to === before) || isHowMany(counting) || counting === 'aantal';
  return follows || measures.some(({ from }) => from === index + 1);
}
