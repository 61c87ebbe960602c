import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { quantities } from '../../src/text/quantity.ts';
import { tokenize } from '../../src/text/token.ts';
import { readCases } from '../cases.ts';

const cases = readCases(
  'quantities',
  z.strictObject({
    read: z.array(
      z.strictObject({
        text: z.string(),
        form: z.enum(['number', 'percent', 'factor', 'oneIn', 'fraction']),
        value: z.number(),
        step: z.number(),
        span: z.string(),
        why: z.string(),
      }),
    ),
    none: z.array(z.strictObject({ text: z.string(), why: z.string() })),
  }),
);

describe('quantities', () => {
  it.each(cases.read)('in "$text": $form $value, because $why', ({ text, form, value, step, span }) => {
    const tokens = tokenize(text);
    const found = quantities(tokens);
    expect(found.map((quantity) => text.slice(tokens[quantity.from]?.start, tokens[quantity.to]?.end))).toEqual([span]);
    expect(found[0]).toMatchObject({ form, step });
    expect(found[0]?.value).toBeCloseTo(value, 9);
  });

  it.each(cases.none)('in "$text": none, because it is $why', ({ text }) => {
    expect(quantities(tokenize(text))).toEqual([]);
  });

  it('come in the order of the text', () => {
    const found = quantities(tokenize('14.400 in Zwolle, 13.100 in Twente en 67% meer'));
    expect(found.map(({ value }) => value)).toEqual([14400, 13100, 67]);
  });
});
