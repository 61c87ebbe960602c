import type { Check } from '../check/check.ts';
import type { Finding } from './respond.ts';

/** Fact-checks a message. A message without a claim rests on nothing, so that no figure comes along. */
export function respondToCheck(text: string, check: Check): Finding {
  const { verdict, reason, claims } = check(text);
  const body = { kind: 'check', verdict, reason, claims } as const;
  if (reason === 'no-claim') return { body, figures: [], entries: [] };
  const figures = claims.flatMap((claim) => [...claim.figures, ...claim.others]);
  const entries = claims.flatMap((claim) => claim.entries);
  return { body, figures: [...new Set(figures)], entries: [...new Set(entries)] };
}
