import { describe, expect, it } from 'vitest';
import { hasRightVerdict, isFalselyTrue, judgeClaims, ownClaims } from '../../bench/evaluate/claims.ts';
import { knowledge } from '../library.ts';

/** Right verdicts on the project's own messages when this was last improved. A change may raise it, never lower it. */
const floor = 699;

describe('op de eigen beweringen', () => {
  const judged = judgeClaims(ownClaims(), knowledge);

  it('krijgt geen bewering ten onrechte het oordeel klopt', () => {
    expect(judged.filter(isFalselyTrue).map(({ item }) => item.message)).toEqual([]);
  });

  it('blijft het aantal goede oordelen minstens even hoog', () => {
    expect(judged.filter(hasRightVerdict).length).toBeGreaterThanOrEqual(floor);
  });

  it('krijgt elke bewering in een bericht een eigen oordeel', () => {
    const counts = judged.filter(({ item }) => item.claims !== undefined);
    expect(counts.map(({ line }) => line.claims?.length ?? 0)).toEqual(counts.map(({ item }) => item.claims));
  });
});
