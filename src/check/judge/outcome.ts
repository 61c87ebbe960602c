import type { Calculation } from '../../calculators/calculation.ts';
import type { Actor, Entry, Figure, Occupation, OccupationalClass, Typing } from '../../knowledge/knowledge.ts';
import type { Reason, Verdict } from '../verdict.ts';

/** A verdict with all that it rests on. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** What the advice says, the main figure first. */
  readonly figures: readonly Figure[];
  readonly calculations: readonly Calculation[];
  /** The figures that the wrong number belongs to. */
  readonly owners: readonly Figure[];
  /** What another place in the source says. */
  readonly others: readonly Figure[];
  readonly entries: readonly Entry[];
  /** A person, and the body that the advice names with that person. */
  readonly person?: { readonly name: string; readonly body: Actor } | undefined;
  readonly occupation?: Occupation | undefined;
  readonly classes: readonly { readonly class: OccupationalClass; readonly typings: readonly Typing[] }[];
  readonly typings: readonly Typing[];
}

const nothing = { figures: [], calculations: [], owners: [], others: [], entries: [], classes: [], typings: [] };

/** An outcome from what it has; the rest is empty. */
export function outcome(verdict: Verdict, reason: Reason, rest: Partial<Outcome> = {}): Outcome {
  return { ...nothing, ...rest, verdict, reason };
}
