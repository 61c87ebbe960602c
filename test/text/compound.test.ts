import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languageOf } from '../../src/question/language.ts';
import { lexiconOf } from '../../src/question/lexicon.ts';
import { compoundSplitter } from '../../src/text/compound.ts';
import { tokenize } from '../../src/text/token.ts';
import { readCases } from '../cases.ts';
import { knowledge } from '../knowledge/folder.ts';

const why = z.string();
const cases = readCases(
  'compounds',
  z.strictObject({
    split: z.array(z.strictObject({ word: z.string(), parts: z.array(z.string()), why })),
    whole: z.array(z.strictObject({ word: z.string(), why })),
    glued: z.array(z.strictObject({ one: z.string(), other: z.string(), why })),
  }),
);

const language = languageOf(knowledge);
const lexicon = lexiconOf(knowledge, language);
const sensesOf = (phrase: string) => lexicon.inOrder(tokenize(phrase).map(({ word }) => word));

describe('a compound', () => {
  it.each(cases.split)('$word falls apart into $parts: $why', ({ word, parts }) => {
    expect(language.split(word)?.map(language.stemOf)).toEqual(parts.map(language.stemOf));
  });

  it.each(cases.whole)('is not $word: $why', ({ word }) => {
    expect(language.split(word)).toBeUndefined();
  });

  it.each(cases.glued)('may be written "$one" or "$other": $why', ({ one, other }) => {
    expect(sensesOf(one)).toBeDefined();
    expect(sensesOf(one)).toEqual(sensesOf(other));
  });

  it('is put together again from its parts and links', () => {
    const parts = ['vacature', 'cijfer', 'regio', 'beleid', 'scholing', 'budget'];
    const split = compoundSplitter((word) => parts.includes(word));
    const pick = fc.constantFrom(...parts);
    fc.assert(
      fc.property(pick, fc.constantFrom('', 's', 'en', 'e', 'n'), pick, (head, link, tail) => {
        expect(split(head + link + tail)).toEqual([head, tail]);
      }),
    );
  });

  it('of any length takes no time', () => {
    const split = compoundSplitter((word) => /^a+$/.test(word));
    const start = performance.now();
    split('a'.repeat(5000));
    split(`${'a'.repeat(38)}b`);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
