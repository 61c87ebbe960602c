import type { Amount } from '../amount.ts';
import type { Content, Slot } from '../claim.ts';
import type { Doubt } from '../doubt.ts';
import { truthOfFigure } from '../judge/truth.ts';
import type { Clause } from '../reading/clause.ts';
import { conjunctions, definite } from '../reading/grammar.ts';
import type { Reader } from '../reading/sentence.ts';
import { comparison } from './difference.ts';
import { measureAt, type Understand } from './understand.ts';

/** From a number to its region: "de 14.400 vacatures in Regio Zwolle". */
const reach = 3;

/**
 * A comparison whose other side comes with its number: "minder dan de 14.400 in Zwolle". The number belongs to that
 * side. Without "de" it may also be a bound, so then it must be the right number.
 */
export const apposed: Understand = (clause, context, reader) => {
  const { amount, regions, sentence } = clause;
  if (amount?.form !== 'number') return undefined;
  const direction = directionOf(clause, amount);
  const other = regions.find(({ from }) => from > amount.to && from - amount.to <= reach);
  const before = regions.filter(({ to }) => to < amount.from).at(-1)?.id;
  const isDefinite = sentence.words.slice(amount.from - 1, amount.to).some(({ word }) => definite.has(word));
  const isAfterComma = clause.from > 0 && !conjunctions.has(sentence.words[clause.from]?.word ?? '');
  const one = before ?? (isAfterComma ? context.regions[0] : undefined);
  const measure = measureAt(clause, amount.to + 1) ?? context.measure;
  if (!direction || !other || !one || !measure || other.id === one || !(isDefinite || (isAfterComma && !before)))
    return undefined;
  const slots = [one, other.id].map((region) => ({ measure, region }));
  const content: Content = {
    kind: 'compared',
    ones: slots.slice(0, 1).map((slot) => ({ kind: 'count', slot })),
    others: slots.slice(1).map((slot) => ({ kind: 'count', slot })),
    direction,
    none: false,
    period: clause.periods[0]?.period,
  };
  return {
    content,
    phrases: clause.structure.filter(({ ids }) => ids.some((id) => used.includes(id))),
    measures: [measure],
    doubts: isValueOf({ measure, region: other.id }, amount, reader) ? [] : [wrongNumber(isDefinite)],
    context: { ...context, regions: [one], measure },
  };
};

const used: readonly string[] = ['more', 'less', 'moreThan', 'lessThan', 'than'];

/** "Meer dan" right before the number, read as its hedge, or apart from it: "meer vacatures dan de 14.400". */
function directionOf(clause: Clause, { hedge, from }: Amount) {
  if (hedge === 'moreThan') return 'more';
  if (hedge === 'lessThan') return 'less';
  const compares = comparison(clause);
  const turn = clause.structure.find(({ ids, to }) => ids.includes('than') && to < from && from - to <= 2);
  return turn && compares?.direction;
}

function isValueOf({ measure, region }: Slot, { value }: Amount, { knowledge }: Reader): boolean {
  const figures = knowledge.figures.filter((figure) => figure.measure === measure && figure.region === region);
  return figures.some((figure) => truthOfFigure(figure)?.low === value);
}

function wrongNumber(isDefinite: boolean): Doubt {
  return isDefinite
    ? { effect: 'refutes', reason: 'other-value', words: [] }
    : { effect: 'blocks', reason: 'ambiguous', words: [] };
}
