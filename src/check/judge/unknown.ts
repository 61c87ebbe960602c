import type { Knowledge } from '../../knowledge/knowledge.ts';
import { figuresFor } from '../../search/figure-lookup.ts';
import type { Unknown } from '../claim.ts';
import { evaluate } from './evaluate.ts';
import { type Outcome, outcome } from './outcome.ts';

/** A claim about something that the advice has no figure for, with the figure that comes nearest where that helps. */
export function judgeUnknown(unknown: Unknown, knowledge: Knowledge): Outcome {
  switch (unknown.what) {
    case 'measure':
    case 'topic':
      return outcome('niet te controleren', 'no-figure');
    case 'group':
      return outcome('niet te controleren', 'no-figure');
    case 'place':
      return outcome('niet te controleren', unknown.measure ? 'unknown-region' : 'no-figure');
    case 'municipality': {
      const town = knowledge.municipalities.find(({ name }) => name === unknown.name);
      const figures =
        town && unknown.measure ? figuresFor(knowledge, { measure: unknown.measure, region: town.region }) : [];
      return outcome('niet te controleren', unknown.measure ? 'municipality' : 'no-figure', { figures });
    }
    case 'province':
      return outcome('niet te controleren', unknown.measure ? 'province' : 'no-figure');
    case 'region':
      return outcome('niet te controleren', 'no-region');
    case 'mostOfWhat':
      return outcome('niet te controleren', 'ambiguous', { figures: evaluate(unknown.term, knowledge)?.figures ?? [] });
    case 'notAddable':
      return outcome('niet te controleren', 'not-addable');
    case 'notPart':
      return outcome('niet te controleren', 'no-figure');
    case 'future':
      return outcome('niet te controleren', 'no-claim', { figures: figuresFor(knowledge, unknown.slot) });
    case 'occupation':
      return outcome('niet te controleren', 'not-in-list');
  }
}
