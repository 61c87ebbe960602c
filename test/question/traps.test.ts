import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createAsk } from '../../src/ask.ts';
import { toContract } from '../../src/view/contract.ts';
import { namesIn } from '../../src/view/headline.ts';
import { readCases } from '../cases.ts';
import { knowledge } from '../library.ts';

const pattern = z.string().transform((text) => new RegExp(text, 'u'));
const traps = readCases(
  'traps',
  z.array(
    z.strictObject({
      q: z.string(),
      reason: pattern,
      not: z.array(pattern).min(1),
      instead: pattern.optional(),
      why: z.string(),
    }),
  ),
);
const ask = createAsk(knowledge, Date.now);
const names = namesIn(knowledge);

describe('een vraag waarop een getal verleidelijk is', () => {
  it('is er in ruime mate', () => {
    expect(traps.length).toBeGreaterThanOrEqual(60);
    expect(new Set(traps.map(({ q }) => q)).size).toBe(traps.length);
  });

  it.each(traps)('wordt geweigerd met een reden: $q', ({ q, reason, not }) => {
    const { kind, headline, figures } = toContract(ask(q), names);
    expect(kind).toBe('notFound');
    expect(headline).toMatch(reason);
    for (const forbidden of not) expect(headline).not.toMatch(forbidden);
    expect(figures).toEqual([]);
  });

  it.each(traps.filter(({ instead }) => instead))('krijgt eronder wat wel kan: $q', ({ q, instead }) => {
    const [, below] = toContract(ask(q), names).text.split('Wel in het advies: ');
    expect(below).toMatch(instead ?? '');
  });
});
