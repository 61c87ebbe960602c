import { worstOf } from '../verdict.ts';
import { type Outcome, outcome } from './outcome.ts';

/** All outcomes as one: the worst verdict, with everything that they rest on, what failed first. */
export function together(outcomes: readonly Outcome[]): Outcome {
  const worst = worstOf(outcomes);
  if (!worst) return outcome('niet te controleren', 'no-figure');
  const ordered = [worst, ...outcomes.filter((item) => item !== worst)];
  return outcome(worst.verdict, worst.reason, {
    figures: distinct(ordered.flatMap(({ figures }) => figures)),
    calculations: distinct(ordered.flatMap(({ calculations }) => calculations)),
    owners: distinct(ordered.flatMap(({ owners }) => owners)),
    others: distinct(ordered.flatMap(({ others }) => others)),
    entries: distinct(ordered.flatMap(({ entries }) => entries)),
  });
}

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** What a claim is worth that denies this one. A value that is nearly right can be denied nearly rightly. */
export function denied(judged: Outcome): Outcome {
  switch (judged.verdict) {
    case 'klopt':
      return { ...judged, verdict: 'klopt niet', reason: 'denies-source' };
    case 'klopt niet':
      return { ...judged, verdict: 'klopt', reason: 'denial-holds' };
    case 'klopt ongeveer':
    case 'bron verdeeld':
    case 'niet te controleren':
      return judged;
  }
}
