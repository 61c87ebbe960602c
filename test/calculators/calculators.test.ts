import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { average } from '../../src/calculators/average.ts';
import type { Calculation } from '../../src/calculators/calculation.ts';
import { composition } from '../../src/calculators/composition.ts';
import { type Counted, counted, sameUnit } from '../../src/calculators/counted.ts';
import { difference } from '../../src/calculators/difference.ts';
import { add, divide, rounded, scale, subtract } from '../../src/calculators/interval.ts';
import { ranking } from '../../src/calculators/ranking.ts';
import { ratio } from '../../src/calculators/ratio.ts';
import { share } from '../../src/calculators/share.ts';
import { sum } from '../../src/calculators/sum.ts';
import { extraHours, vacanciesLeft } from '../../src/calculators/what-if.ts';
import { knowledge } from '../knowledge/folder.ts';
import * as given from './given.ts';

/** What a reader sees, and between which values the result lies. Values and bounds were worked out by hand. */
const cases: readonly {
  name: string;
  calculation: Calculation;
  formulas: readonly string[];
  result: number;
  low: number;
  high: number;
  unit: string;
}[] = [
  {
    name: 'the ratio of Twente',
    calculation: ratio(given.vacanciesInTwente, given.unusedPotentialInTwente),
    formulas: ['13.100 ÷ 10.200 = 1,28'],
    result: 1.284313725,
    low: 13050 / 10250,
    high: 13150 / 10150,
    unit: 'ratio',
  },
  {
    name: 'the ratio of Regio Zwolle',
    calculation: ratio(given.vacanciesInZwolle, given.unusedPotentialInZwolle),
    formulas: ['14.400 ÷ 7.600 = 1,89'],
    result: 1.894736842,
    low: 14350 / 7650,
    high: 14450 / 7550,
    unit: 'ratio',
  },
  {
    name: 'the sum of two regions',
    calculation: sum(given.vacanciesInTwente, [given.vacanciesInZwolle]),
    formulas: ['13.100 + 14.400 = 27.500'],
    result: 27500,
    low: 27400,
    high: 27600,
    unit: 'vacancies',
  },
  {
    name: 'the mean of three regions',
    calculation: average(given.vacanciesInTwente, [given.vacanciesInZwolle, given.vacanciesInStedendriehoek]),
    formulas: ['(13.100 + 14.400 + 15.000) ÷ 3 = 14.167'],
    result: 42500 / 3,
    low: 42350 / 3,
    high: 42650 / 3,
    unit: 'vacancies',
  },
  {
    name: 'the difference of two regions',
    calculation: difference(given.vacanciesInTwente, given.vacanciesInZwolle),
    formulas: ['14.400 − 13.100 = 1.300', '1.300 ÷ 13.100 = 9,9%'],
    result: 1300,
    low: 1200,
    high: 1400,
    unit: 'vacancies',
  },
  {
    name: 'the difference of vacancies and people',
    calculation: difference(given.unusedPotentialInZwolle, given.vacanciesInZwolle),
    formulas: ['14.400 − 7.600 = 6.800'],
    result: 6800,
    low: 6700,
    high: 6900,
    unit: 'count',
  },
  {
    name: 'the share of a part',
    calculation: share(given.unemployedInZwolle, [given.printedTotalOfZwolle]),
    formulas: ['3.500 ÷ 7.600 = 46,1%'],
    result: 46.052631579,
    low: (3450 / 7650) * 100,
    high: (3550 / 7550) * 100,
    unit: 'percent',
  },
  {
    name: 'parts that add up',
    calculation: composition(given.unusedPotentialInZwolle, [
      given.partTimersInZwolle,
      given.unemployedInZwolle,
      given.semiUnemployedInZwolle,
    ]),
    formulas: ['1.200 + 3.500 + 2.900 = 7.600'],
    result: 7600,
    low: 7450,
    high: 7750,
    unit: 'persons',
  },
  {
    name: 'parts that do not add up',
    calculation: composition(given.unusedPotentialInTwente, [
      given.partTimersInTwente,
      given.unemployedInTwente,
      given.semiUnemployedInTwente,
    ]),
    formulas: ['1.600 + 4.700 + 3.800 = 10.100'],
    result: 10100,
    low: 9950,
    high: 10250,
    unit: 'persons',
  },
  {
    name: 'what is left when all unemployed find work',
    calculation: vacanciesLeft(given.unemployedInZwolle, given.vacanciesInZwolle, { share: 1 }),
    formulas: ['3.500 × 100% = 3.500', '14.400 − 3.500 = 10.900'],
    result: 10900,
    low: 10800,
    high: 11000,
    unit: 'vacancies',
  },
  {
    name: 'what is left when half of them do',
    calculation: vacanciesLeft(given.unemployedInZwolle, given.vacanciesInZwolle, { share: 0.5 }),
    formulas: ['3.500 × 50% = 1.750', '14.400 − 1.750 = 12.650'],
    result: 12650,
    low: 14350 - 1775,
    high: 14450 - 1725,
    unit: 'vacancies',
  },
  {
    name: 'what is left when a number of them do',
    calculation: vacanciesLeft(given.unemployedInZwolle, given.vacanciesInZwolle, { count: 1000 }),
    formulas: ['1.000', '14.400 − 1.000 = 13.400'],
    result: 13400,
    low: 13350,
    high: 13450,
    unit: 'vacancies',
  },
  {
    name: 'hours more of part-timers',
    calculation: extraHours(given.partTimersInZwolle, 4),
    formulas: ['1.200 × 4 = 4.800', '4.800 ÷ 36 = 133'],
    result: 4800,
    low: 4600,
    high: 5000,
    unit: 'hours',
  },
  {
    name: 'the same with another full-time week',
    calculation: extraHours(given.partTimersInZwolle, 4, 40),
    formulas: ['1.200 × 4 = 4.800', '4.800 ÷ 40 = 120'],
    result: 4800,
    low: 4600,
    high: 5000,
    unit: 'hours',
  },
];

describe('a calculation', () => {
  it.each(cases)('of $name shows $formulas', ({ calculation, formulas, result, unit }) => {
    expect(calculation.steps.map(({ formula }) => formula)).toEqual(formulas);
    expect(calculation.result).toBeCloseTo(result, 6);
    expect(calculation.unit).toBe(unit);
  });

  it.each(cases)('of $name says between which values it lies', ({ calculation, low, high }) => {
    expect(calculation.bounds.low).toBeCloseTo(low, 6);
    expect(calculation.bounds.high).toBeCloseTo(high, 6);
  });

  it.each(cases)('of $name rests on figures of the advice', ({ calculation }) => {
    expect(calculation.inputs.length).toBeGreaterThan(0);
    for (const { figure } of calculation.inputs) expect(knowledge.figures).toContain(figure);
  });

  it('says in words whether parts add up', () => {
    const labels = cases
      .filter(({ calculation }) => calculation.rule === 'composition')
      .map(({ calculation }) => calculation.steps[0]?.label);
    expect(labels).toEqual([
      'Regio Zwolle: de delen tellen op tot het genoemde totaal',
      'Twente: de delen tellen niet op tot het genoemde totaal van 10.200',
    ]);
  });

  it('of a difference is never negative, whichever comes first', () => {
    expect(difference(given.vacanciesInZwolle, given.vacanciesInTwente)).toEqual(
      difference(given.vacanciesInTwente, given.vacanciesInZwolle),
    );
  });
});

describe('a share', () => {
  it('of a total that differs from its parts is shown of both', () => {
    const whole = (label: string, value: number) => ({ label, value, interval: rounded(value, 100), inputs: [] });
    const { steps } = share(given.unemployedInTwente, [whole('het genoemde totaal', 10200), whole('de som', 10100)]);
    expect(steps.map(({ formula }) => formula)).toEqual(['4.700 ÷ 10.200 = 46,1%', '4.700 ÷ 10.100 = 46,5%']);
  });
});

describe('counting', () => {
  it.each([
    ['open-vacancies-growth-twente-2016', 'a factor'],
    ['tight-since-zwolle', 'a moment'],
    ['unemployed-per-region', 'a range'],
  ])('does not take %s: %s', (id) => {
    const figure = knowledge.figures.find((item) => item.id === id);
    expect(figure && counted(figure, knowledge)).toBeUndefined();
    expect(figure).toBeDefined();
  });

  it('keeps people and vacancies apart, for the compiler too', () => {
    // @ts-expect-error persons and vacancies do not add up
    sum(given.vacanciesInTwente, [given.unusedPotentialInTwente]);
    // @ts-expect-error nor have they a mean
    average(given.unemployedInTwente, [given.vacanciesInTwente]);
    // @ts-expect-error nor is a vacancy a part of people
    composition(given.unusedPotentialInTwente, [given.vacanciesInTwente]);
    // @ts-expect-error nor do vacancies find work
    vacanciesLeft(given.vacanciesInTwente, given.vacanciesInZwolle, {});
    // @ts-expect-error nor do vacancies work longer
    extraHours(given.vacanciesInTwente, 4);
    const mixed: readonly Counted[] = [given.vacanciesInZwolle, given.unusedPotentialInTwente];
    expect(sameUnit(given.vacanciesInTwente, mixed)).toBe(false);
    expect(sameUnit(given.vacanciesInTwente, mixed.slice(0, 1))).toBe(true);
  });
});

describe('a ranking', () => {
  it('goes from high to low; equal values share a place and keep their order', () => {
    const values = { a: 1, b: 3, c: 3, d: 2 } as const;
    const ranked = ranking(['a', 'b', 'c', 'd'] as const, (item) => values[item]);
    expect(ranked.map(({ item, place }) => `${place}${item}`)).toEqual(['1b', '1c', '3d', '4a']);
  });

  it('of anything keeps everything, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (numbers) => {
        const ranked = ranking(numbers, (value) => value);
        expect(ranked.map(({ value }) => value)).toEqual([...numbers].sort((a, b) => b - a));
        for (const { place, value } of ranked) expect(numbers.filter((other) => other > value)).toHaveLength(place - 1);
      }),
    );
  });
});

describe('an interval', () => {
  const value = fc.integer({ min: 1, max: 500 }).map((hundreds) => hundreds * 100);
  /** A number that was rounded, with what it may have been before. */
  const roundedOff = fc.record({ printed: value, off: fc.double({ min: -50, max: 50, noNaN: true }) });

  it('holds whatever the numbers were before they were rounded', () => {
    fc.assert(
      fc.property(roundedOff, roundedOff, fc.double({ min: 0, max: 10, noNaN: true }), (a, b, factor) => {
        const [x, y] = [a.printed + a.off, b.printed + b.off];
        const [one, other] = [rounded(a.printed, 100), rounded(b.printed, 100)];
        const holds = [
          [add([one, other]), x + y],
          [subtract(one, other), x - y],
          [divide(one, other), x / y],
          [scale(one, factor), x * factor],
        ] as const;
        for (const [{ low, high }, real] of holds) {
          expect(real).toBeGreaterThanOrEqual(low - 1e-6);
          expect(real).toBeLessThanOrEqual(high + 1e-6);
        }
      }),
    );
  });
});
