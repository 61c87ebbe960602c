import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Content } from '../claim.ts';
import { together } from './combine.ts';
import { asTimes } from './compared.ts';
import { changesOf, evaluate } from './evaluate.ts';
import { type Outcome, outcome } from './outcome.ts';

/** Judges that something went up or down since a base period. */
export function judgeMoved({ terms, direction }: Content & { kind: 'moved' }, knowledge: Knowledge): Outcome {
  return together(
    terms.map((term) => {
      const known = term.kind === 'change' ? changesOf(term.slot, knowledge) : [];
      const truth = evaluate(term, knowledge);
      if (known.length === 0) return outcome('niet te controleren', 'no-figure');
      if (!truth) return outcome('niet te controleren', 'other-period', { figures: known });
      const { low, high } = asTimes(truth);
      const holds = direction === 'up' ? low > 1 : high < 1;
      const support = { figures: truth.figures };
      return holds ? outcome('klopt', 'comparison-holds', support) : outcome('klopt niet', 'reversed', support);
    }),
  );
}
