import type { Clause } from '../reading/clause.ts';
import { afterDenial } from '../reading/grammar.ts';
import type { Phrase } from '../reading/phrases.ts';

/** Whether a clause denies what it says, and which "niet" does not tell what it denies. */
export interface Negation {
  readonly negated: boolean;
  readonly used: readonly Phrase[];
}

const deniable: readonly string[] = [
  'more',
  'less',
  'moreThan',
  'lessThan',
  'equal',
  'asMuch',
  'highest',
  'lowest',
  'tight',
  'veryTight',
  'lessTight',
  'exception',
  'classifies',
  'since',
  'grew',
  'shrank',
  'sum',
  'only',
  'each',
];

/** Reads "niet" and "geen" right before a number, a comparison or a measure. */
export function negationIn(clause: Clause): Negation {
  const { sentence, amount, structure, measures, to } = clause;
  const used = structure
    .filter(({ ids }) => ids.includes('not'))
    .filter((phrase) => {
      const next = firstHeavy(phrase.to + 1, clause);
      return (
        next === amount?.from ||
        measures.some(({ from }) => from === next) ||
        structure.some(({ ids, from }) => from === phrase.to + 1 && ids.some((id) => deniable.includes(id))) ||
        structure.some(({ ids, from }) => from === next && ids.some((id) => deniable.includes(id))) ||
        clause.named('class').some(({ from }) => from === next)
      );
    });
  const words = sentence.words.slice(0, to + 1);
  return { negated: used.length % 2 === 1 && words.length > 0, used };
}

function firstHeavy(start: number, { sentence, to }: Clause): number {
  for (let index = start; index <= to; index++) if (!afterDenial.has(sentence.words[index]?.word ?? '')) return index;
  return -1;
}
