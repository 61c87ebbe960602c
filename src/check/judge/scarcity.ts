import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Amount } from '../amount.ts';
import type { Content } from '../claim.ts';
import { together } from './combine.ts';
import { type Outcome, outcome } from './outcome.ts';

/** Judges that an occupation is scarce somewhere, and for how long. The lists of the source are examples. */
export function judgeScarcity(content: Content & { kind: 'scarcity' }, knowledge: Knowledge): Outcome {
  const { occupation: id, regions, years } = content;
  const occupation = knowledge.occupations.find((item) => item.id === id);
  if (!occupation) return outcome('niet te controleren', 'not-in-list');
  const judged = regions.map((region) => {
    const scarcity = occupation.scarcities.find((item) => item.region === region);
    if (!scarcity) return outcome('niet te controleren', 'not-in-list');
    return judgeYears(years, scarcity.atLeastYears);
  });
  return { ...together(judged), occupation };
}

/** The source says "at least so many years": a claim of exactly so many, or of at least fewer, is borne out. */
function judgeYears(years: Amount | undefined, atLeast: number): Outcome {
  if (!years) return outcome('klopt', 'listed');
  const { value, hedge } = years;
  switch (hedge) {
    case 'none':
    case 'about':
      if (value === atLeast) return outcome('klopt', 'listed');
      return value < atLeast ? outcome('klopt niet', 'other-value') : outcome('niet te controleren', 'not-stated');
    case 'atLeast':
    case 'moreThan':
    case 'over': {
      if (hedge === 'atLeast' ? value <= atLeast : value < atLeast) return outcome('klopt', 'listed');
      return outcome('niet te controleren', 'not-stated');
    }
    case 'lessThan':
    case 'atMost':
    case 'almost':
      return value <= atLeast && !(hedge === 'atMost' && value === atLeast)
        ? outcome('klopt niet', 'other-value')
        : outcome('niet te controleren', 'not-stated');
    case 'between':
      return outcome('niet te controleren', 'not-stated');
  }
}
