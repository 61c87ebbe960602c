import { describe, expect, it } from 'vitest';
import { ownQuestions, ownThreads, type questionSets, type threadSets } from '../../bench/evaluate/cases.ts';
import { confidentlyWrong, judgeQuestions, judgeThreads } from '../../bench/evaluate/questions.ts';
import { scoresBy } from '../../bench/evaluate/report.ts';
import { knowledge } from '../library.ts';

/** Right answers on a set when this was last improved. A change may raise a floor, never lower it. */
interface Floors {
  readonly right: Readonly<Record<string, number>>;
  readonly mostConfidentlyWrong: number;
}

const floors: Readonly<Record<keyof typeof questionSets, Floors>> = {
  own: {
    right: { figure: 189, compare: 132, recommendation: 160, definition: 73, context: 97, outOfScope: 186 },
    mostConfidentlyWrong: 6,
  },
  third: {
    right: { figure: 75, compare: 38, recommendation: 37, definition: 19, context: 39, outOfScope: 121 },
    mostConfidentlyWrong: 5,
  },
  fourth: {
    right: { figure: 39, compare: 30, recommendation: 38, definition: 15, context: 38, outOfScope: 35 },
    mostConfidentlyWrong: 3,
  },
  paragraphs: {
    right: { figure: 25, compare: 7, recommendation: 63, definition: 14, context: 178, outOfScope: 143 },
    mostConfidentlyWrong: 23,
  },
  short: {
    right: { figure: 219, compare: 124, recommendation: 218, definition: 69, context: 99, outOfScope: 150 },
    mostConfidentlyWrong: 12,
  },
  everyday: {
    right: { figure: 73, compare: 44, recommendation: 72, definition: 27, context: 37, outOfScope: 59 },
    mostConfidentlyWrong: 16,
  },
  fifth: {
    right: { figure: 246, compare: 143, recommendation: 233, definition: 78, context: 112, outOfScope: 165 },
    mostConfidentlyWrong: 22,
  },
  sixth: {
    right: { figure: 212, compare: 121, recommendation: 199, definition: 63, context: 86, outOfScope: 138 },
    mostConfidentlyWrong: 17,
  },
};
const turnFloors: Readonly<Record<keyof typeof threadSets, number>> = {
  own: 197,
  third: 91,
  fourth: 61,
  short: 368,
  everyday: 147,
  fifth: 443,
  sixth: 345,
};

describe.each(Object.keys(floors) as (keyof typeof questionSets)[])('op de vragen van de reeks %s', (set) => {
  const judged = judgeQuestions(ownQuestions(set), knowledge);

  it.each(Object.entries(floors[set].right))(
    'blijft het aantal goede antwoorden van de soort %s minstens %i',
    (kind, floor) => {
      const score = scoresBy(
        judged,
        ({ question }) => question.kind,
        ({ fault }) => fault === undefined,
      ).get(kind);
      expect(score?.right).toBeGreaterThanOrEqual(floor);
    },
  );

  it('is een fout antwoord niet vaker stellig dan eerst', () => {
    expect(confidentlyWrong(judged).length).toBeLessThanOrEqual(floors[set].mostConfidentlyWrong);
  });
});

it.each(Object.entries(turnFloors) as [keyof typeof threadSets, number][])(
  'blijven beurten in gesprekken van de reeks %s minstens %i keer goed',
  (set, floor) => {
    const right = judgeThreads(ownThreads(set), knowledge).filter((turn) => turn.right);
    expect(right.length).toBeGreaterThanOrEqual(floor);
  },
);
