import { describe, expect, it } from 'vitest';
import { ownQuestions, ownThreads } from '../../bench/evaluate/cases.ts';
import { confidentlyWrong, judgeQuestions, judgeThreads } from '../../bench/evaluate/questions.ts';
import { scoresBy } from '../../bench/evaluate/report.ts';
import { knowledge } from '../library.ts';

/** Right answers on the project's own cases when this was last improved. A change may raise a floor, never lower it. */
const floors: Readonly<Record<string, number>> = {
  figure: 177,
  compare: 123,
  recommendation: 147,
  definition: 70,
  context: 81,
  outOfScope: 173,
};
const mostConfidentlyWrong = 37;
const turnFloor = 166;

describe('op de eigen vragen', () => {
  const judged = judgeQuestions(ownQuestions(), knowledge);

  it.each(Object.entries(floors))('blijft het aantal goede antwoorden van de soort %s minstens %i', (kind, floor) => {
    const score = scoresBy(
      judged,
      ({ question }) => question.kind,
      ({ fault }) => fault === undefined,
    ).get(kind);
    expect(score?.right).toBeGreaterThanOrEqual(floor);
  });

  it('is een fout antwoord niet vaker stellig dan eerst', () => {
    expect(confidentlyWrong(judged).length).toBeLessThanOrEqual(mostConfidentlyWrong);
  });
});

it('blijven beurten in gesprekken minstens zo vaak goed', () => {
  const right = judgeThreads(ownThreads(), knowledge).filter((turn) => turn.right);
  expect(right.length).toBeGreaterThanOrEqual(turnFloor);
});
