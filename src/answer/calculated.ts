import type { Calculation } from '../calculators/calculation.ts';
import type { Missing, Question } from '../question/question.ts';
import type { Body } from './answer.ts';
import type { Finding } from './respond.ts';

/** A calculation that is declined: why, and what can be calculated instead. */
export interface Refused {
  readonly missing: Missing;
  readonly offer?: Question | undefined;
}

/** All calculations of a body, in the order in which they are shown. */
export function calculationsIn(body: Body): readonly Calculation[] {
  switch (body.kind) {
    case 'region':
      return body.ratio ? [body.ratio] : [];
    case 'comparison':
    case 'calculations':
      return body.calculations;
    case 'ratios':
      return body.ranked.map(({ item }) => item);
    case 'check':
      return [...new Set(body.claims.flatMap((claim) => claim.calculations))];
    default:
      return [];
  }
}

/** A body with every figure that it shows or calculates with. */
export function withFigures(body: Body): Finding {
  const ranked = body.kind === 'comparison' ? body.ranked.map(({ item }) => item) : [];
  const used = calculationsIn(body).flatMap(({ inputs }) => inputs.map(({ figure }) => figure));
  return { body, figures: [...new Set([...ranked, ...used])], entries: [] };
}
