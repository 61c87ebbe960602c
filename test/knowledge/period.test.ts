import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { months, periodsMeet } from '../../src/knowledge/period.ts';
import { period as periodSchema } from '../../src/knowledge/schema/common.ts';

const year = fc.integer({ min: 1990, max: 2040 });
const part = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 4 }).map((quarter) => `-Q${quarter}`),
  fc.integer({ min: 1, max: 12 }).map((month) => `-${String(month).padStart(2, '0')}`),
);
const point = fc.constantFrom('', '/start', '/mid', '/end');
const period = fc.oneof(
  fc.tuple(year, part, point).map((parts) => parts.join('')),
  fc.tuple(year, fc.nat(10)).map(([from, length]) => `${from}--${from + length}`),
);

/** Months as `2022-06`, so that a case can be read. */
function monthsOf(text: string): string {
  const name = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  const { first, last } = months(text);
  return first === last ? name(first) : `${name(first)} ${name(last)}`;
}

describe('a period', () => {
  it.each([
    ['2022', '2022-01 2022-12'],
    ['2022-Q2', '2022-04 2022-06'],
    ['2022-Q2/start', '2022-04'],
    ['2022-Q2/mid', '2022-05'],
    ['2022-Q2/end', '2022-06'],
    ['2022-06', '2022-06'],
    ['2022-06/end', '2022-06'],
    ['2016/start', '2016-01'],
    ['2022/mid', '2022-06 2022-07'],
    ['2018/end', '2018-12'],
    ['2025--2030', '2025-01 2030-12'],
  ])('%s covers %s', (text, covered) => {
    expect(monthsOf(text)).toBe(covered);
  });

  it.each(['', '22', '2022-13', '2022-Q5', '2022-Q2/eind', 'eind 2022', '2022-06-30'])('is not "%s"', (text) => {
    expect(periodSchema.safeParse(text).success).toBe(false);
  });

  it('that the schema takes can be read, and ends after it begins', () => {
    fc.assert(
      fc.property(period, (text) => {
        expect(periodSchema.safeParse(text).success).toBe(true);
        expect(months(text).last).toBeGreaterThanOrEqual(months(text).first);
      }),
    );
  });

  it('meets itself, and meets both ways', () => {
    fc.assert(fc.property(period, (text) => periodsMeet(text, text)));
    fc.assert(fc.property(period, period, (a, b) => periodsMeet(a, b) === periodsMeet(b, a)));
  });
});
