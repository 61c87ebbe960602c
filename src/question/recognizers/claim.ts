import type { Quantity } from '../../text/quantity.ts';
import { isQuestionWord } from '../question-words.ts';
import type { Slots } from '../slots.ts';
import type { Recognizer } from './recognizer.ts';

/** "Waar of niet waar: …" is no question about a place. */
const trueOrFalse = /^(waar of niet|waar dat)\b/;
/** Smaller whole numbers are more often a top 3 than a figure. */
const smallestCount = 100;

/** A statement to be checked: "klopt het dat …", "…, toch?", or a bare statement with a figure. Open questions never. */
export const claim: Recognizer = {
  name: 'claim',
  recognize: ({ slots }) => {
    const { text } = slots.reading;
    if (opensWithQuestion(slots)) return undefined;
    if (slots.has('check') && !slots.has('contradiction', 'addUp')) return { kind: 'check', text };
    return statesFigure(slots) ? { kind: 'check', text } : undefined;
  },
};

function opensWithQuestion({ reading }: Slots): boolean {
  const spoken = reading.words.filter(
    ({ kind, weight }, index) => kind === 'word' && (index > 0 || weight !== 'content'),
  );
  const start = spoken
    .slice(0, 3)
    .map(({ word }) => word)
    .join(' ');
  const [first = '', second = ''] = start.split(' ');
  return (
    !trueOrFalse.test(start) && (isQuestionWord(first) || (/^(en|maar|dus|ja)$/.test(first) && isQuestionWord(second)))
  );
}

/** A number next to what it is a number of, in no question, sum or assumption. */
function statesFigure(slots: Slots): boolean {
  const { reading, measures } = slots;
  const isQuestion = reading.words.some(({ word }) => isQuestionWord(word)) || slots.has('calculate') || assumes(slots);
  const isRatio = slots.has('ratio') && measures.length > 1;
  return (
    measures.length > 0 &&
    !isQuestion &&
    reading.quantities.some(
      (quantity) => isFigure(quantity, isRatio) && reading.words[quantity.from - 1]?.word !== 'per',
    )
  );
}

function isFigure({ form, value }: Quantity, isRatio: boolean): boolean {
  return form !== 'number' || value >= smallestCount || value % 1 !== 0 || isRatio;
}

/** "Stel dat …", "als elke …": an assumption, where "zo veel als" is none. */
function assumes({ reading, has }: Slots): boolean {
  const start = reading.words.slice(0, 3).map(({ word }) => word);
  return (
    has('whatIf') &&
    (start.some((word) => /^(als|indien|wanneer)$/.test(word)) || reading.words.some(({ word }) => word === 'stel'))
  );
}
