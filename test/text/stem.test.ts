import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { stem } from '../../src/text/stem.ts';
import { normalizeWord } from '../../src/text/token.ts';
import { readCases } from '../cases.ts';
import { knowledge } from '../knowledge/folder.ts';

const pairs = z.array(
  z.strictObject({
    words: z.tuple([z.string(), z.string()]),
    why: z.string(),
  }),
);
const cases = readCases('stems', z.strictObject({ meet: pairs, apart: pairs, accepted: pairs }));

const stemOf = (word: string) => stem(normalizeWord(word), knowledge.vocabulary.stems);

describe('stems', () => {
  it.each(cases.meet)('bring $words together: $why', ({ words: [a, b] }) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  it.each(cases.apart)('keep $words apart: $why', ({ words: [a, b] }) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });

  it.each(cases.accepted)('do not tell $words apart, and that is accepted: $why', ({ words: [a, b] }) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  it('of an exception are what the table says, also for names of built-in properties', () => {
    expect(stem('krapte', { krapte: 'krap' })).toBe('krap');
    expect(stem('constructor', {})).toBe('constructor');
  });

  it('of short words are the words', () => {
    expect(['of', 'om', 'uur', 'een'].map((word) => stem(word))).toEqual(['of', 'om', 'uur', 'een']);
  });

  it.each(Object.entries(knowledge.vocabulary.stems))('of the exception %s are normalised: %s', (word, stemmed) => {
    expect([word, stemmed]).toEqual([normalizeWord(word), normalizeWord(stemmed)]);
  });
});
