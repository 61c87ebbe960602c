import { covers } from '../../text/word-range.ts';
import { says } from '../reading.ts';
import type { Slots } from '../slots.ts';
import type { StatedNumber } from '../stated-number.ts';
import type { Recognizer } from './recognizer.ts';

/** Smaller whole numbers by themselves are more often a recommendation or a choice than a figure. */
const smallestCount = 100;
/** Part of what the conversation is about, and no number by itself: "de helft daarvan". */
const pointing = /^(daarvan|ervan|hiervan)$/;

/**
 * A number of which somebody asks what it is or where it stands: "waar staat 67%", "13.100?", "welk cijfer is 7.600". With
 * the name of what it counts only when the place is asked for.
 */
export const numberPlaces: Recognizer = {
  name: 'numberPlaces',
  recognize: ({ slots }) => {
    const numbers = numbersIn(slots);
    const { measures, has } = slots;
    const named = [
      slots.regions,
      slots.municipalities,
      slots.elsewhere,
      slots.occupations,
      slots.classes,
      slots.periods,
    ];
    const searches = says(slots.reading, 'asksForPlace');
    const asksOther = has('calculate', 'whatIf', 'ratio', 'difference', 'sum') || (has('why') && !searches);
    if (numbers.length === 0 || named.some(({ length }) => length > 0) || asksOther || !saysNoMore(slots))
      return undefined;
    if (measures.length > 0 && !(searches && has('source', 'where', 'eachRegion', 'who'))) return undefined;
    if ((!searches && !numbers.every(isFigureLike)) || isCallable(slots)) return undefined;
    const apart = numbers.length > 1 && !isRange(slots);
    return { kind: 'numberPlaces', numbers, apart, measures };
  },
};

/** "13.000 tot 15.000", "13.000-15.000", "tussen 13.000 en 15.000": the two ends of one thing. */
function isRange({ reading }: Slots): boolean {
  const { words, text } = reading;
  const [first, last] = reading.quantities;
  if (!first || !last) return false;
  const [end, start] = [words[first.to]?.end ?? 0, words[last.from]?.start ?? 0];
  return /^\s*(tot|t\/m|à|a|-|–)\s*$/i.test(text.slice(end, start)) || words[first.from - 1]?.word === 'tussen';
}

/** The numbers of a text, one or the two ends of a range. */
export function numbersIn({ reading }: Slots): readonly StatedNumber[] {
  const numbers = reading.quantities.map(({ form, value, step }) => ({ form, value, step }));
  return numbers.length <= 2 ? numbers : [];
}

/** A number that starts with nought is one to call. */
function isCallable({ reading }: Slots): boolean {
  return reading.words.some(({ kind, raw }) => kind === 'number' && /^0\d/.test(raw));
}

function isFigureLike({ form, value }: StatedNumber): boolean {
  return form !== 'number' || value >= smallestCount || !Number.isInteger(value);
}

/** Nothing but the number, what it counts, words that look for it, and words without meaning of their own. */
function saysNoMore({ reading }: Slots): boolean {
  const { words, quantities, mentions } = reading;
  const counts = mentions.filter(({ senses }) => senses.some(({ kind }) => kind === 'measure'));
  return words.every(
    ({ word, kind, weight, signals }, index) =>
      kind === 'sign' ||
      (weight === 'stop' && kind === 'word' && !pointing.test(word)) ||
      signals.has('looksForNumber') ||
      [...quantities, ...counts].some((span) => covers(span, index)),
  );
}
