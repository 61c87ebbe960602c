import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { months } from '../../src/knowledge/period.ts';
import { periodsIn } from '../../src/text/period-words.ts';
import { tokenize } from '../../src/text/token.ts';
import { readCases } from '../cases.ts';

const row = z.strictObject({ text: z.string(), period: z.string(), span: z.string(), why: z.string() });
const cases = readCases(
  'periods',
  z.strictObject({
    read: z.array(row),
    ofYear: z.array(row),
    notOfYear: z.array(row.omit({ period: true, span: true })),
    none: z.array(row.omit({ period: true, span: true })),
  }),
);

describe('periods', () => {
  it.each(cases.read)('in "$text": $period, because it is $why', ({ text, period, span }) => {
    const tokens = tokenize(text);
    const found = periodsIn(tokens);
    expect(found.map((words) => words.period)).toEqual([period]);
    expect(text.slice(tokens[found[0]?.from ?? 0]?.start, tokens[found[0]?.to ?? 0]?.end)).toBe(span);
  });

  it.each(cases.ofYear)('in "$text" of 2022: $period, because it is $why', ({ text, period, span }) => {
    const tokens = tokenize(text);
    const found = periodsIn(tokens, '2022');
    expect(found.map((words) => words.period)).toEqual([period]);
    expect(text.slice(tokens[found[0]?.from ?? 0]?.start, tokens[found[0]?.to ?? 0]?.end)).toBe(span);
  });

  it.each(cases.notOfYear)('in "$text" of 2022: none, because it is $why', ({ text }) => {
    expect(periodsIn(tokenize(text), '2022')).toEqual([]);
  });

  it.each(cases.none)('in "$text": none, because it is $why', ({ text }) => {
    expect(periodsIn(tokenize(text))).toEqual([]);
  });

  it.each(cases.read)('are written as the knowledge writes them: $period', ({ period }) => {
    expect(months(period).first).toBeGreaterThan(0);
  });
});
