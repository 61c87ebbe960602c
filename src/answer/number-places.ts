import type { Entry, Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../question/question.ts';
import { isOfFigure, isSameNumber, type StatedNumber } from '../question/stated-number.ts';
import { quantities } from '../text/quantity.ts';
import { tokenize } from '../text/token.ts';
import type { Refused } from './calculated.ts';
import { derivedAs } from './derived-number.ts';
import type { Finding } from './respond.ts';

type Asked = Question & { kind: 'numberPlaces' };

/** Every figure that is a number, and every text that names it; or that the advice does not have it (Dutch: vindplaatsen van een getal). */
export function respondToNumberPlaces(question: Asked, knowledge: Knowledge): Finding | Refused {
  const { numbers, apart = false, sections, measures } = question;
  const fits = (has: (number: StatedNumber) => boolean) => (apart ? numbers.some(has) : numbers.every(has));
  const [first] = numbers;
  const isHere = (section: string) => sections?.includes(section) ?? true;
  const figures = knowledge.figures.filter(
    (figure) =>
      isHere(figure.source.section) &&
      (measures.length === 0 || measures.includes(figure.measure)) &&
      fits((number) => isOfFigure(number, figure)),
  );
  const entries =
    measures.length > 0
      ? []
      : knowledge.entries.filter((entry) => isHere(entry.source.section) && fits((number) => names(entry, number)));
  const nowhere = numbers.filter(
    (number) => !figures.some((figure) => isOfFigure(number, figure)) && !entries.some((entry) => names(entry, number)),
  );
  if (figures.length + entries.length > 0)
    return { body: { kind: 'numberPlaces', numbers, apart, nowhere }, figures, entries };
  if (sections?.[0] && first) {
    return {
      missing: { what: 'inSection', name: sections.join(' en '), numbers, apart },
      offer: { ...question, sections: undefined },
    };
  }
  return {
    missing: { what: 'number', numbers, apart },
    offer:
      first && numbers.length === 1 ? (derivedAs(first, knowledge) ?? nearest(first, question, knowledge)) : undefined,
  };
}

/** Each text is read for its numbers once. */
const numbersIn = new WeakMap<Entry, readonly StatedNumber[]>();

/** Whether a text has a number, in digits or in words. */
function names(entry: Entry, number: StatedNumber): boolean {
  const { title, gist, details } = entry;
  const found = numbersIn.get(entry) ?? [title, gist, ...details].flatMap((text) => quantities(tokenize(text)));
  numbersIn.set(entry, found);
  return found.some((item) => isSameNumber(number, item));
}

/** So near that somebody may have rounded a figure, or remembers it badly. */
const nearEnough = 0.02;

/** The count nearest to a number, when it is near. Of shares and multiples none: 66% is no 67%. */
function nearest({ form, value }: StatedNumber, question: Asked, { figures }: Knowledge): Question | undefined {
  if (form !== 'number') return undefined;
  const distance = (other: number) => Math.abs(other - value) / value;
  const near = figures
    .flatMap(({ amount, unit }) =>
      amount.form === 'number' && (unit === 'vacancies' || unit === 'persons') ? [amount.value] : [],
    )
    .filter((other) => distance(other) <= nearEnough)
    .sort((one, other) => distance(one) - distance(other));
  const [best] = near;
  return best === undefined ? undefined : { ...question, numbers: [{ form, value: best, step: 1 }] };
}
