import type { ClaimPhraseId } from '../../knowledge/knowledge.ts';
import type { Content, Direction, Slot } from '../claim.ts';
import type { Clause } from '../reading/clause.ts';
import { turns } from '../reading/grammar.ts';
import type { Phrase } from '../reading/phrases.ts';
import { pairIn, sidesAt } from './sides.ts';
import type { Context, Understand, Understood } from './understand.ts';

/** "1.300 vacatures meer dan Twente", "10% meer dan", "twee keer zo veel als", "het verschil is 600". */
export const difference: Understand = (clause, context, reader) => {
  const { amount } = clause;
  if (!amount) return undefined;
  const compares = comparison(clause);
  const turn = turnOf(clause, compares);
  if (turn !== undefined && (compares || clause.phrase('asMuch') || amount.form === 'factor')) {
    const sides = sidesAt(clause, turn, context, reader);
    if (!sides) return undefined;
    const contents = sides.ones.flatMap((one) => sides.others.map((other) => [one, other] as const));
    return understood(clause, contents, compares?.direction, context);
  }
  const pair = pairIn(clause, context);
  if (pair && clause.phrase('difference')) return understood(clause, [pair], 'either', context);
  const isMultiple = amount.form === 'factor' || amount.form === 'fraction';
  if (pair && isMultiple && clause.regions.length === 2 && clause.measures.length <= 1)
    return understood(clause, [pair], undefined, context);
  return undefined;
};

interface Compares {
  readonly direction: Direction;
  readonly phrase: Phrase;
}

/** "Meer" or "minder" that is no hedge of the number. */
export function comparison({ structure, amount, sentence }: Clause): Compares | undefined {
  const free = structure.filter(({ from, to }) => !amount || to < amount.from || from > amount.to);
  for (const phrase of free) {
    const turnsHere = turns.has(sentence.words[phrase.to]?.word ?? '');
    const says = (plain: ClaimPhraseId, bound: ClaimPhraseId) =>
      phrase.ids.includes(plain) || (turnsHere && phrase.ids.includes(bound));
    if (says('more', 'moreThan')) return { direction: 'more', phrase };
    if (says('less', 'lessThan')) return { direction: 'less', phrase };
  }
  return undefined;
}

/** Where the second side starts: at "dan" or "als". */
export function turnOf(clause: Clause, compares: Compares | undefined): number | undefined {
  if (compares?.phrase.ids.some((id) => id === 'moreThan' || id === 'lessThan')) return compares.phrase.to;
  const start = compares?.phrase.to ?? clause.amount?.to ?? clause.from;
  return clause.structure.find(({ ids, from }) => ids.includes('than') && from > start)?.from;
}

function understood(
  clause: Clause,
  pairs: readonly (readonly [Slot, Slot])[],
  direction: Direction | 'either' | undefined,
  context: Context,
): Understood | undefined {
  const { amount } = clause;
  const [first] = pairs;
  if (!amount || !first) return undefined;
  const terms = pairs.flatMap(([one, other]) => termFor(clause, one, other, direction) ?? []);
  if (terms.length === 0) return undefined;
  const content: Content = { kind: 'measured', terms, amount, period: clause.periods[0]?.period, holds: 'all' };
  const used = clause.structure.filter(({ ids }) =>
    ids.some((id) =>
      ['more', 'less', 'moreThan', 'lessThan', 'than', 'asMuch', 'difference', 'between', 'others', 'each'].includes(
        id,
      ),
    ),
  );
  return {
    content,
    phrases: used,
    measures: [...new Set(pairs.flatMap(([one, other]) => [one.measure, other.measure]))],
    context: {
      ...context,
      regions: [first[0].region],
      measure: first[0].measure,
      compared: { one: first[0], other: first[1] },
    },
  };
}

function termFor({ amount }: Clause, one: Slot, other: Slot, direction: Direction | 'either' | undefined) {
  if (!amount) return undefined;
  switch (amount.form) {
    case 'number':
      return direction ? ({ kind: 'difference', one, other, direction } as const) : undefined;
    case 'percent':
      return direction && direction !== 'either' ? ({ kind: 'excess', one, other, direction } as const) : undefined;
    case 'fraction':
      return direction && direction !== 'either'
        ? ({ kind: 'excess', one, other, direction } as const)
        : ({ kind: 'multiple', one, other } as const);
    case 'factor':
      return direction === 'less' ? undefined : ({ kind: 'multiple', one, other } as const);
    case 'oneIn':
    case 'years':
    case 'euro':
      return undefined;
  }
}
