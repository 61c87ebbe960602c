import { describe, expect, it } from 'vitest';
import { type claimSets, hasRightVerdict, isFalselyTrue, judgeClaims, ownClaims } from '../../bench/evaluate/claims.ts';
import { knowledge } from '../library.ts';

/** Right verdicts on a set of messages when this was last improved. A change may raise a floor, never lower it. */
const floors: Readonly<Record<keyof typeof claimSets, number>> = { own: 699, second: 233, third: 216, hostile: 243 };

describe.each(Object.entries(floors) as [keyof typeof claimSets, number][])(
  'op de beweringen van de reeks %s',
  (set, floor) => {
    const judged = judgeClaims(ownClaims(set), knowledge);

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
  },
);
