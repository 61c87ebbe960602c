import type { Slot, Term } from '../claim.ts';
import type { Clause } from '../reading/clause.ts';
import type { Phrase } from '../reading/phrases.ts';
import type { Reader } from '../reading/sentence.ts';
import { isCountable } from './understand.ts';

/** Two measures of which the one is counted per the other: vacancies per onbenutte werkzoekende. */
export interface Per {
  readonly over: string;
  readonly under: string;
  readonly phrase: Phrase;
}

/** The ratio that a clause speaks of, if it does: "per onbenutte werkzoekende", "voor elke vacature". */
export function perIn(clause: Clause, { knowledge }: Reader): Per | undefined {
  const phrase = clause.phrase('per');
  if (!phrase) return undefined;
  const under = clause.measures.find(({ from }) => from > phrase.to);
  const isNear = under && under.from - phrase.to <= 4;
  const over = clause.measures.find(({ id }) => id !== under?.id);
  if (!under || !isNear || !over) return undefined;
  return isCountable(over.id, knowledge) && isCountable(under.id, knowledge)
    ? { over: over.id, under: under.id, phrase }
    : undefined;
}

/** A ratio in one region. */
export function ratioIn({ over, under }: Pick<Per, 'over' | 'under'>, region: string): Term {
  const slot = (measure: string): Slot => ({ measure, region });
  return { kind: 'ratio', over: slot(over), under: slot(under) };
}
