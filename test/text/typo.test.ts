import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languageOf } from '../../src/question/language.ts';
import { lexiconOf } from '../../src/question/lexicon.ts';
import { read } from '../../src/question/reading.ts';
import { editDistance } from '../../src/text/edit-distance.ts';
import { typingCosts } from '../../src/text/typing-costs.ts';
import { typoRepairer } from '../../src/text/typo.ts';
import { readCases } from '../cases.ts';
import { knowledge } from '../knowledge/folder.ts';

const row = z.strictObject({ typed: z.string(), read: z.string(), why: z.string() });
const cases = readCases('typos', z.strictObject({ repair: z.array(row), alone: z.array(row.omit({ read: true })) }));

const everydayWords = readCases('everyday-words', z.array(z.string()));

const language = languageOf(knowledge);
const lexicon = lexiconOf(knowledge, language);
const readAs = (typed: string) => read(typed, language, lexicon).words.map(({ word }) => word);
const word = fc.stringMatching(/^[a-z]{0,9}$/);

describe('a typo', () => {
  it.each(cases.repair)('$typed is read as $read: $why', ({ typed, read }) => {
    expect(readAs(typed)).toEqual([read]);
  });

  it.each(cases.alone)('is not seen in $typed: $why', ({ typed }) => {
    expect(readAs(typed)).toEqual([typed]);
  });

  it('is not seen in any everyday word: else add it to otherWords in knowledge/vocabulary.yml', () => {
    const words = everydayWords.flatMap((word) => read(word, language, lexicon).words);
    expect(words.flatMap(({ typed, word }) => (typed ? [`${typed} → ${word}`] : []))).toEqual([]);
  });

  it('keeps what was typed, so that the answer can tell', () => {
    const [first] = read('Vacatrues twente', language, lexicon).words;
    expect(first).toMatchObject({ typed: 'Vacatrues', word: 'vacatures', start: 0, end: 9 });
  });

  it('is left alone when two words are as near', () => {
    const repair = typoRepairer(['banken', 'balken']);
    expect(repair('baken')).toBeUndefined();
    expect(typoRepairer(['banken'])('baken')).toBe('banken');
  });

  it('may be as near to two forms of one word', () => {
    expect(typoRepairer(['vacature', 'vacatures'])('vacatuer')).toBe('vacature');
  });
});

describe('the edit distance', () => {
  it.each([
    ['vacatrues', 'vacatures', 1, 'a swap of neighbours'],
    ['twnte', 'twente', 1, 'a missing letter'],
    ['twentee', 'twente', 1, 'a letter too many'],
    ['twanta', 'twente', 2, 'two wrong letters'],
    ['', 'ab', 2, 'all letters missing'],
  ])('of %s and %s is %d: %s', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it('is zero for the same word and no other', () => {
    fc.assert(fc.property(word, word, (a, b) => (editDistance(a, b, 9) === 0) === (a === b)));
    fc.assert(fc.property(word, (a) => editDistance(a, a, 9) === 0));
  });

  it('is the same both ways', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 20) === editDistance(b, a, 20)));
  });

  it('stops one above its limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const all = editDistance(a, b, 20);
        return editDistance(a, b, limit) === Math.min(all, limit + 1);
      }),
    );
  });

  it('is never less with the costs of typing', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 20, typingCosts) >= editDistance(a, b, 20)));
  });
});
