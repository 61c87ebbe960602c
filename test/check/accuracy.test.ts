import { describe, expect, it } from 'vitest';
import { type claimSets, hasRightVerdict, isFalselyTrue, judgeClaims, ownClaims } from '../../bench/evaluate/claims.ts';
import { knowledge } from '../library.ts';

/** Verdicts on a set of messages when this was last improved. A change may raise `right` and lower `falselyTrue` only. */
const limits: Readonly<Record<keyof typeof claimSets, { readonly right: number; readonly falselyTrue: number }>> = {
  own: { right: 701, falselyTrue: 0 },
  second: { right: 238, falselyTrue: 0 },
  third: { right: 219, falselyTrue: 0 },
  fourth: { right: 578, falselyTrue: 0 },
  hostile: { right: 261, falselyTrue: 0 },
  attack: { right: 585, falselyTrue: 0 },
  again: { right: 213, falselyTrue: 0 },
  fifth: { right: 829, falselyTrue: 0 },
  sixth: { right: 699, falselyTrue: 0 },
  hunt: { right: 242, falselyTrue: 39 },
};

describe.each(Object.keys(limits) as (keyof typeof claimSets)[])('op de beweringen van de reeks %s', (set) => {
  const judged = judgeClaims(ownClaims(set), knowledge);

  it('krijgt geen bewering meer dan eerst ten onrechte het oordeel klopt', () => {
    const found = judged.filter(isFalselyTrue).map(({ item }) => item.message);
    expect(found.slice(limits[set].falselyTrue)).toEqual([]);
  });

  it('blijft het aantal goede oordelen minstens even hoog', () => {
    expect(judged.filter(hasRightVerdict).length).toBeGreaterThanOrEqual(limits[set].right);
  });

  it('krijgt elke bewering in een bericht een eigen oordeel', () => {
    const counts = judged.filter(({ item }) => item.claims !== undefined);
    expect(counts.map(({ line }) => line.claims?.length ?? 0)).toEqual(counts.map(({ item }) => item.claims));
  });
});
