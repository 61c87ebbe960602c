import type { Language } from '../../question/language.ts';
import { copulas } from '../reading/grammar.ts';
import { placesOf } from '../reading/hang-alike.ts';
import { bare, markersOf } from '../reading/markers.ts';
import type { Fact, FactSentence } from './facts.ts';
import type { Statement } from './read.ts';

/** So far behind a word the next may stand in the text: "een nieuwe regionale infrastructuur" for "nieuwe infrastructuur". */
const nextReach = 3;

/** Whether the words of a statement come in the order of the text: who does it, to what, with what right beside it. */
export function haveSameSequence(
  statement: Statement,
  { sentences }: Fact,
  passage: readonly FactSentence[],
  language: Language,
): boolean {
  // A title only names who is what.
  const isNamed = passage[0] === sentences.at(-1) && isCopular(statement);
  return (
    (isNamed || inOrder(statement, passage, language)) &&
    besideTheSame(statement, passage, language) &&
    noMoreOften(statement, passage, language)
  );
}

const isCopular = ({ spaced }: Statement) => spaced.some(({ word }) => copulas.has(word));

/**
 * Which word comes first, does it: "de provincie vraagt het rijk". After "door" stands who does it. A part with a marker
 * of its own may come anywhere, and what is something else may be turned round: "de adviseur is …".
 */
function inOrder(statement: Statement, [nearest]: readonly FactSentence[], language: Language): boolean {
  if (!nearest) return true;
  const { spaced, heavy } = statement;
  const placed = heavy.flatMap((at): readonly Placed[] => {
    const places = placesOf(spaced[at]?.word ?? '', nearest.spaced, language);
    const [here, there] = [
      markersOf(spaced, at, language),
      places.map((place) => markersOf(nearest.spaced, place, language)),
    ];
    const isSame = there.some((markers) => [...markers].some((marker) => here.has(marker)));
    return places.length > 0
      ? [{ places, isSame, isBare: here.size === 1 && here.has(bare), isDoer: !isSame && here.has('door') }]
      : [];
  });
  const line = [...placed.filter(({ isDoer }) => isDoer), ...placed.filter(({ isDoer }) => !isDoer)];
  return line.every((one, index) =>
    line.slice(index + 1).every((other) => {
      if (Math.min(...one.places) <= Math.max(...other.places)) return true;
      const isMoved = one.isSame && other.isSame;
      return isMoved && (!one.isBare || !other.isBare || isCopular(statement));
    }),
  );
}

/** A word of a statement in the text. */
interface Placed {
  readonly places: readonly number[];
  /** It hangs on the same marker there. */
  readonly isSame: boolean;
  readonly isBare: boolean;
  /** Behind "door" here, and not there. */
  readonly isDoer: boolean;
}

/** Of two words side by side, the second stands right behind the first in the text too: no "beperkte uitstroom". */
function besideTheSame({ spaced, heavy }: Statement, passage: readonly FactSentence[], language: Language): boolean {
  const narrows = (at: number) => {
    const word = spaced[at]?.word ?? '';
    return heavy.includes(at) || (word.endsWith('e') && language.weightOf(word) === 'ordinary');
  };
  const placesIn = (at: number) =>
    passage.map(({ spaced: words }) => placesOf(spaced[at]?.word ?? '', words, language));
  return heavy.every((at) => {
    if (at === 0 || !narrows(at - 1) || /[,:;()]/.test(spaced[at]?.gap ?? '')) return true;
    const [ones, others] = [placesIn(at - 1), placesIn(at)];
    const isUnknown = [ones, others].some((places) => places.every(({ length }) => length === 0));
    return (
      isUnknown ||
      ones.some((places, sentence) =>
        places.some((one) => (others[sentence] ?? []).some((other) => other >= one && other - one <= nextReach)),
      )
    );
  });
}

/** A word that is said twice stands there twice: who sat in a committee is not its chairman too. */
function noMoreOften({ spaced, heavy }: Statement, passage: readonly FactSentence[], language: Language): boolean {
  return heavy.every((at) => {
    const word = spaced[at]?.word ?? '';
    const times = heavy.filter((other) => spaced[other]?.word === word).length;
    return times === 1 || passage.some((sentence) => placesOf(word, sentence.spaced, language).length >= times);
  });
}
